"""CID 3232 ST Segment Location, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3232(ContextGroup, cid=3232, uid="1.2.840.10008.6.1.778", keyword="STSegmentLocation", title="ST Segment Location", version="20091021", extensible=True):
    """ST Segment Location, extensible."""

    LeftVentricleAnteriorSegment = CodedConcept("284355001", "SCT", "Left ventricle anterior segment")
    LeftVentricleInferiorSegment = CodedConcept("284357009", "SCT", "Left ventricle inferior segment")
    LeftVentricleLateralSegment = CodedConcept("284358004", "SCT", "Left ventricle lateral segment")
    LeftVentricleSeptalSegment = CodedConcept("284356000", "SCT", "Left ventricle septal segment")
    LeftVentricleApicalSegment = CodedConcept("128564006", "SCT", "Left ventricle apical segment")
