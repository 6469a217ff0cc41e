"""CID 12232 Myocardium Mass Method, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12232(ContextGroup, cid=12232, uid="1.2.840.10008.6.1.623", keyword="MyocardiumMassMethod", title="Myocardium Mass Method", version="20100317", extensible=True):
    """Myocardium Mass Method, extensible."""

    LeftVentricleMassByMMode = CodedConcept("125221", "DCM", "Left Ventricle Mass by M-mode")
    LeftVentricleMassByTruncatedEllipse = CodedConcept("125222", "DCM", "Left Ventricle Mass by Truncated Ellipse")
    LeftVentricleMassByAreaLength = CodedConcept("125270", "DCM", "Left Ventricle Mass by Area Length")
    LeftVentricleMassByMModeAdjustedByHeight = CodedConcept("125271", "DCM", "Left Ventricle Mass by M-mode - adjusted by Height")
    LeftVentricleMassByTruncatedEllipseAdjustedByHeight = CodedConcept("125272", "DCM", "Left Ventricle Mass by Truncated Ellipse - adjusted by Height")
    LeftVentricleMassByAreaLengthAdjustedByHeight = CodedConcept("125273", "DCM", "Left Ventricle Mass by Area Length - adjusted by Height")
