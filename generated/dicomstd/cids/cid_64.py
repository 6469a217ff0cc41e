"""CID 64 Imaging Agent Administration Patient State, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID64(ContextGroup, cid=64, uid="1.2.840.10008.6.1.1254", keyword="ImagingAgentAdministrationPatientState", title="Imaging Agent Administration Patient State", version="20230630", extensible=True):
    """Imaging Agent Administration Patient State, extensible."""

    AbnormalRenalFunction = CodedConcept("39539005", "SCT", "Abnormal Renal Function")
    AcuteUnilateralRenalBlockage = CodedConcept("113560", "DCM", "Acute unilateral renal blockage")
    LowThyroidUptake = CodedConcept("113561", "DCM", "Low Thyroid Uptake")
    HighThyroidUptake = CodedConcept("113562", "DCM", "High Thyroid Uptake")
    SeverelyJaundiced = CodedConcept("113563", "DCM", "Severely Jaundiced")
    HistoryOfRenalFailure = CodedConcept("414417004", "SCT", "History of renal failure")
    HistoryOfDiabetesMellitus = CodedConcept("161445009", "SCT", "History of diabetes mellitus")
    Asthma = CodedConcept("195967001", "SCT", "Asthma")
    AorticStenosis = CodedConcept("60573004", "SCT", "Aortic stenosis")
    AnginaPectoris = CodedConcept("194828000", "SCT", "Angina pectoris")
    HistoryOfCongestiveHeartFailure = CodedConcept("161505003", "SCT", "History of congestive heart failure")
    HistoryOfHypertension = CodedConcept("161501007", "SCT", "History of Hypertension")
    PulmonaryHypertension = CodedConcept("70995007", "SCT", "Pulmonary hypertension")
    Cardiomyopathy = CodedConcept("85898001", "SCT", "Cardiomyopathy")
    Anxiety = CodedConcept("48694002", "SCT", "Anxiety")
    Paraproteinemia = CodedConcept("35601003", "SCT", "Paraproteinemia")
    MultipleMyeloma = CodedConcept("1162576007", "SCT", "Multiple myeloma")
    HistoryOfBetaBlockingAgentsTherapy = CodedConcept("440935004", "SCT", "History of Beta-blocking agents therapy")
    MalignantEpithelialNeoplasmOfThyroid = CodedConcept("448216007", "SCT", "Malignant epithelial neoplasm of thyroid")
    PatientAllergicToMediaContrast = CodedConcept("110503", "DCM", "Patient allergic to media/contrast")
