"""CID 7550 Angle Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7550(ContextGroup, cid=7550, uid="1.2.840.10008.6.1.1342", keyword="AngleMeasurement", title="Angle Measurement", version="20200920", extensible=True):
    """Angle Measurement, extensible."""

    CobbAngle = CodedConcept("285285000", "SCT", "Cobb angle")
    AcetabularAngle = CodedConcept("121224", "DCM", "Acetabular angle")
