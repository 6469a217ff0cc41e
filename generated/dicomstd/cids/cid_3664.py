"""CID 3664 Oxygen Consumption Equation/Table, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3664(ContextGroup, cid=3664, uid="1.2.840.10008.6.1.181", keyword="OxygenConsumptionEquationTable", title="Oxygen Consumption Equation/Table", version="20030327", extensible=True):
    """Oxygen Consumption Equation/Table, extensible."""

    VO2maleEqualsBSA13811149LogeAgePlus0378HRf = CodedConcept("122247", "DCM", "VO2male = BSA (138.1 - 11.49 * loge(age) + 0.378*HRf)")
    VO2femaleEqualsBSA13811704LogeAgePlus0378HRf = CodedConcept("122248", "DCM", "VO2female = BSA (138.1 - 17.04 * loge(age) + 0.378*HRf)")
    VO2EqualsVeSTPD10FIO2FE02 = CodedConcept("122249", "DCM", "VO2 = VeSTPD * 10 * (FIO2 - FE02)")
    VO2Equals152BSA = CodedConcept("122250", "DCM", "VO2 = 152 * BSA")
    VO2Equals175BSA = CodedConcept("122251", "DCM", "VO2 = 175 * BSA")
    VO2Equals176BSA = CodedConcept("122252", "DCM", "VO2 = 176 * BSA")
    RobertsonAndReidTable = CodedConcept("122253", "DCM", "Robertson & Reid table")
    FleischTable = CodedConcept("122254", "DCM", "Fleisch table")
    BoothbyTable = CodedConcept("122255", "DCM", "Boothby table")
