"""CID 3201 Indications for Stress Test, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3201(ContextGroup, cid=3201, uid="1.2.840.10008.6.1.756", keyword="IndicationsForStressTest", title="Indications for Stress Test", version="20080927", extensible=True):
    """Indications for Stress Test, extensible."""

    ChestPain = CodedConcept("29857009", "SCT", "Chest Pain")
    PreOperative = CodedConcept("262068006", "SCT", "Pre-operative")
    CoronaryArteryDisease = CodedConcept("53741008", "SCT", "Coronary Artery Disease")
    HeartFailure = CodedConcept("84114007", "SCT", "Heart failure")
    HeartDiseaseRiskFactors = CodedConcept("171224000", "SCT", "Heart disease risk factors")
    Dyspnea = CodedConcept("267036007", "SCT", "Dyspnea")
    PostPTCA = CodedConcept("373108000", "SCT", "Post PTCA")
    HistoryOfCABG = CodedConcept("399261000", "SCT", "History of CABG")
    AbnormalExerciseToleranceTest = CodedConcept("165084003", "SCT", "Abnormal exercise tolerance test")
    AbnormalECG = CodedConcept("102594003", "SCT", "Abnormal ECG")
    Arrhythmia = CodedConcept("44808001", "SCT", "Arrhythmia")
    AnginaPectoris = CodedConcept("194828000", "SCT", "Angina pectoris")
    Hypertension = CodedConcept("38341003", "SCT", "Hypertension")
    Palpitations = CodedConcept("80313002", "SCT", "Palpitations")
    SupraventricularTachycardia = CodedConcept("6456007", "SCT", "Supraventricular tachycardia")
    Syncope = CodedConcept("271594007", "SCT", "Syncope")
    HistoryOfMyocardialInfarction = CodedConcept("399211009", "SCT", "History of Myocardial Infarction")
    LeftBundleBranchBlock = CodedConcept("63467002", "SCT", "Left bundle branch block")
    ValvularHeartDisease = CodedConcept("368009", "SCT", "Valvular heart disease")
    OccupationalRequirement = CodedConcept("429060002", "SCT", "Occupational requirement")
