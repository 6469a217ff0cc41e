"""CID 6166 CAD Geometry Secondary Graphical Representation, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6166(ContextGroup, cid=6166, uid="1.2.840.10008.6.1.480", keyword="CADGeometrySecondaryGraphicalRepresentation", title="CAD Geometry Secondary Graphical Representation", version="20060822", extensible=True):
    """CAD Geometry Secondary Graphical Representation, extensible."""

    OutlineOfLobulations = CodedConcept("113661", "DCM", "Outline of lobulations")
    InnerLimitsOfFuzzyMargin = CodedConcept("113662", "DCM", "Inner limits of fuzzy margin")
    OuterLimitsOfFuzzyMargin = CodedConcept("113663", "DCM", "Outer limits of fuzzy margin")
    OutlineOfSpiculations = CodedConcept("113664", "DCM", "Outline of spiculations")
    LinearSpiculation = CodedConcept("113665", "DCM", "Linear spiculation")
    PixelatedSpiculations = CodedConcept("113666", "DCM", "Pixelated spiculations")
    LongAxis = CodedConcept("103339001", "SCT", "Long axis")
    ShortAxis = CodedConcept("103340004", "SCT", "Short axis")
    OrthogonalLocationArc = CodedConcept("113669", "DCM", "Orthogonal location arc")
    OrthogonalLocationArcInnerMargin = CodedConcept("113670", "DCM", "Orthogonal location arc inner margin")
    OrthogonalLocationArcOuterMargin = CodedConcept("113671", "DCM", "Orthogonal location arc outer margin")
