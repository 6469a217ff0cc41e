"""CID 4237 Lens Constant Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4237(ContextGroup, cid=4237, uid="1.2.840.10008.6.1.883", keyword="LensConstantType", title="Lens Constant Type", version="20190124", extensible=True):
    """Lens Constant Type, extensible."""

    AConstant = CodedConcept("397263007", "SCT", "A-Constant")
    ACDConstant = CodedConcept("111768", "DCM", "ACD Constant")
    HaigisA0 = CodedConcept("111769", "DCM", "Haigis a0")
    HaigisA1 = CodedConcept("111770", "DCM", "Haigis a1")
    HaigisA2 = CodedConcept("111771", "DCM", "Haigis a2")
    HofferPACDConstant = CodedConcept("111772", "DCM", "Hoffer pACD Constant")
    SurgeonFactor = CodedConcept("111773", "DCM", "Surgeon Factor")
    BarrettLensFactor = CodedConcept("111866", "DCM", "Barrett Lens Factor")
    BarrettDesignFactor = CodedConcept("111867", "DCM", "Barrett Design Factor")
