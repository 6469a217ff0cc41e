"""CID 3233 ST Segment Morphology, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3233(ContextGroup, cid=3233, uid="1.2.840.10008.6.1.779", keyword="STSegmentMorphology", title="ST Segment Morphology", version="20080927", extensible=True):
    """ST Segment Morphology, extensible."""

    STDepressionHorizontal = CodedConcept("122757", "DCM", "ST Depression - Horizontal")
    STDepressionUpsloping = CodedConcept("122758", "DCM", "ST Depression - Upsloping")
    STDepressionDownsloping = CodedConcept("122759", "DCM", "ST Depression - Downsloping")
    STElevation = CodedConcept("76388001", "SCT", "ST Elevation")
    STDepression = CodedConcept("26141007", "SCT", "ST Depression")
