"""CID 6134 Chest Qualitative Temporal Difference Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6134(ContextGroup, cid=6134, uid="1.2.840.10008.6.1.454", keyword="ChestQualitativeTemporalDifferenceType", title="Chest Qualitative Temporal Difference Type", version="20090717", extensible=True):
    """Chest Qualitative Temporal Difference Type, extensible."""

    DifferenceInBorderShape = CodedConcept("442755000", "SCT", "Difference in border shape")
    DifferenceInBorderDefinition = CodedConcept("442688001", "SCT", "Difference in border definition")
    DifferenceInDistribution = CodedConcept("442704007", "SCT", "Difference in distribution")
    DifferenceInSiteInvolvement = CodedConcept("442711006", "SCT", "Difference in site involvement")
    DifferenceInSubstance = CodedConcept("442691001", "SCT", "Difference in substance")
    DifferenceInTexture = CodedConcept("442700003", "SCT", "Difference in Texture")
    FindingPartiallyRemoved = CodedConcept("129722001", "SCT", "Finding partially removed")
    NoSignificantChangesInTheFinding = CodedConcept("129723006", "SCT", "No significant changes in the finding")
    IncreaseInSize = CodedConcept("15454001", "SCT", "Increase in size")
    DecreaseInSize = CodedConcept("19776001", "SCT", "Decrease in size")
    LessDefined = CodedConcept("129728002", "SCT", "Less defined")
    MoreDefined = CodedConcept("129729005", "SCT", "More defined")
