"""CID 6003 Change Since Last Mammogram or Prior Surgery from BI-RADS®, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6003(ContextGroup, cid=6003, uid="1.2.840.10008.6.1.333", keyword="ChangeSinceLastMammogramOrPriorSurgeryFromBIRADS", title="Change Since Last Mammogram or Prior Surgery from BI-RADS®", version="20020904", extensible=True):
    """Change Since Last Mammogram or Prior Surgery from BI-RADS®, extensible."""

    NewFinding = CodedConcept("129721008", "SCT", "New finding")
    FindingPartiallyRemoved = CodedConcept("129722001", "SCT", "Finding partially removed")
    NoSignificantChangesInTheFinding = CodedConcept("129723006", "SCT", "No significant changes in the finding")
    IncreaseInSize = CodedConcept("15454001", "SCT", "Increase in size")
    DecreaseInSize = CodedConcept("19776001", "SCT", "Decrease in size")
    IncreaseInNumberOfCalcifications = CodedConcept("129726003", "SCT", "Increase in number of calcifications")
    DecreaseInNumberOfCalcifications = CodedConcept("129727007", "SCT", "Decrease in number of calcifications")
    LessDefined = CodedConcept("129728002", "SCT", "Less defined")
    MoreDefined = CodedConcept("129729005", "SCT", "More defined")
    RemovalOfImplantSincePreviousMammogram = CodedConcept("129730000", "SCT", "Removal of implant since previous mammogram")
    ImplantRevisedSincePreviousMammogram = CodedConcept("129731001", "SCT", "Implant revised since previous mammogram")
