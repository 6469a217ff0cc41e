"""CID 6081 Breast Cancer Risk Factor, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6081(ContextGroup, cid=6081, uid="1.2.840.10008.6.1.403", keyword="BreastCancerRiskFactor", title="Breast Cancer Risk Factor", version="20160314", extensible=True):
    """Breast Cancer Risk Factor, extensible."""

    PersonalBreastCancerHistory = CodedConcept("111550", "DCM", "Personal breast cancer history")
    HistoryOfEndometrialCancer = CodedConcept("111551", "DCM", "History of endometrial cancer")
    HistoryOfOvarianCancer = CodedConcept("111552", "DCM", "History of ovarian cancer")
    HistoryOfHighRiskLesionOnPreviousBiopsy = CodedConcept("111553", "DCM", "History of high risk lesion on previous biopsy")
    PostMenopausalPatient = CodedConcept("111554", "DCM", "Post menopausal patient")
    Nulliparous = CodedConcept("102877006", "SCT", "Nulliparous")
    LateChildBearingAfter30 = CodedConcept("111555", "DCM", "Late child bearing (after 30)")
    BRCA1BreastCancerGene = CodedConcept("111556", "DCM", "BRCA1 breast cancer gene")
    BRCA2BreastCancerGene = CodedConcept("111557", "DCM", "BRCA2 breast cancer gene")
    BRCA3BreastCancerGene = CodedConcept("111558", "DCM", "BRCA3 breast cancer gene")
    FamilyHistoryOfBreastCancer = CodedConcept("429740004", "SCT", "Family history of breast cancer")
    WeakFamilyHistoryOfBreastCancer = CodedConcept("111559", "DCM", "Weak family history of breast cancer")
    IntermediateFamilyHistoryOfBreastCancer = CodedConcept("111560", "DCM", "Intermediate family history of breast cancer")
    VeryStrongFamilyHistoryOfBreastCancer = CodedConcept("111561", "DCM", "Very strong family history of breast cancer")
    FamilyHistoryOfProstateCancer = CodedConcept("111562", "DCM", "Family history of prostate cancer")
    FamilyHistoryUnknown = CodedConcept("111563", "DCM", "Family history unknown")
    NoFamilyHistoryOfBreastCarcinoma = CodedConcept("313376005", "SCT", "No family history of breast carcinoma")
