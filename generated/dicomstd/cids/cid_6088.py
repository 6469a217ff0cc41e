"""CID 6088 OB-GYN Maternal Risk Factor, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6088(ContextGroup, cid=6088, uid="1.2.840.10008.6.1.410", keyword="OBGYNMaternalRiskFactor", title="OB-GYN Maternal Risk Factor", version="20040112", extensible=True):
    """OB-GYN Maternal Risk Factor, extensible."""

    HistoryOfDiabetesMellitus = CodedConcept("161445009", "SCT", "History of - diabetes mellitus")
    HistoryOfHypertension = CodedConcept("161501007", "SCT", "History of - hypertension")
    HistoryOfObesity = CodedConcept("161453001", "SCT", "History of - obesity")
    HistoryOfRegularMedication = CodedConcept("161656000", "SCT", "History of - regular medication")
    HistoryOfSubstanceAbuse = CodedConcept("371422002", "SCT", "History of substance abuse")
    HistoryOfCardiovascularDisease = CodedConcept("266995000", "SCT", "History of - cardiovascular disease")
    UterineMalformations = CodedConcept("111565", "DCM", "Uterine malformations")
    HistoryOfEctopicPregnancy = CodedConcept("161763005", "SCT", "History of - ectopic pregnancy")
    SpontaneousAbortion = CodedConcept("111566", "DCM", "Spontaneous Abortion")
    GynecologicCondition = CodedConcept("111567", "DCM", "Gynecologic condition")
    GynecologicSurgery = CodedConcept("111568", "DCM", "Gynecologic surgery")
    HistoryOfEclampsia = CodedConcept("161806007", "SCT", "History of - eclampsia")
    HistoryOfSeverePreEclampsia = CodedConcept("161807003", "SCT", "History of - severe pre-eclampsia")
    PreviousLBWOrIUGRBirth = CodedConcept("111569", "DCM", "Previous LBW or IUGR birth")
    PreviousFetalMalformationSyndrome = CodedConcept("111570", "DCM", "Previous fetal malformation/syndrome")
    HistoryOfPrematureDelivery = CodedConcept("161765003", "SCT", "History of - premature delivery")
    PreviousRHNegativeOrBloodDyscrasiaAtBirth = CodedConcept("111571", "DCM", "Previous RH negative or blood dyscrasia at birth")
    HistoryOfInfertility = CodedConcept("161798008", "SCT", "History of infertility")
    HistoryOfMultipleFetuses = CodedConcept("111572", "DCM", "History of multiple fetuses")
    MultiplePregnancy = CodedConcept("16356006", "SCT", "Multiple pregnancy")
    CurrentPregnancyKnownOrSuspectedMalformationsSyndromes = CodedConcept("111573", "DCM", "Current pregnancy, known or suspected malformations/syndromes")
    FamilyHistoryFetalMalformationSyndrome = CodedConcept("111574", "DCM", "Family history, fetal malformation/syndrome")
