"""CID 4250 Visual Field Static Perimetry Test Pattern, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4250(ContextGroup, cid=4250, uid="1.2.840.10008.6.1.909", keyword="VisualFieldStaticPerimetryTestPattern", title="Visual Field Static Perimetry Test Pattern", version="20100827", extensible=True):
    """Visual Field Static Perimetry Test Pattern, extensible."""

    VisualField242TestPattern = CodedConcept("111800", "DCM", "Visual Field 24-2 Test Pattern")
    VisualField102TestPattern = CodedConcept("111801", "DCM", "Visual Field 10-2 Test Pattern")
    VisualField302TestPattern = CodedConcept("111802", "DCM", "Visual Field 30-2 Test Pattern")
    VisualField604TestPattern = CodedConcept("111803", "DCM", "Visual Field 60-4 Test Pattern")
    VisualFieldMaculaTestPattern = CodedConcept("111804", "DCM", "Visual Field Macula Test Pattern")
    VisualFieldCentral40PointTestPattern = CodedConcept("111805", "DCM", "Visual Field Central 40 Point Test Pattern")
    VisualFieldCentral76PointTestPattern = CodedConcept("111806", "DCM", "Visual Field Central 76 Point Test Pattern")
    VisualFieldPeripheral60PointTestPattern = CodedConcept("111807", "DCM", "Visual Field Peripheral 60 Point Test Pattern")
    VisualFieldFullField81PointTestPattern = CodedConcept("111808", "DCM", "Visual Field Full Field 81 Point Test Pattern")
    VisualFieldFullField120PointTestPattern = CodedConcept("111809", "DCM", "Visual Field Full Field 120 Point Test Pattern")
    VisualFieldGTestPattern = CodedConcept("111810", "DCM", "Visual Field G Test Pattern")
    VisualFieldMTestPattern = CodedConcept("111811", "DCM", "Visual Field M Test Pattern")
    VisualField07TestPattern = CodedConcept("111812", "DCM", "Visual Field 07 Test Pattern")
    VisualFieldLVCTestPattern = CodedConcept("111813", "DCM", "Visual Field LVC Test Pattern")
    VisualFieldCentralTestPattern = CodedConcept("111814", "DCM", "Visual Field Central Test Pattern")
