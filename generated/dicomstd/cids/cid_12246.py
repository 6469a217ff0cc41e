"""CID 12246 Cardiac Ultrasound Indication for Study, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12246(ContextGroup, cid=12246, uid="1.2.840.10008.6.1.827", keyword="CardiacUltrasoundIndicationForStudy", title="Cardiac Ultrasound Indication for Study", version="20100317", extensible=True):
    """Cardiac Ultrasound Indication for Study, extensible."""

    Fever = CodedConcept("386661006", "SCT", "Fever")
    Hemoptysis = CodedConcept("66857006", "SCT", "Hemoptysis")
    Murmur = CodedConcept("373112006", "SCT", "Murmur")
    CongenitalHeartDisease = CodedConcept("13213009", "SCT", "Congenital heart disease")
    ChestPain = CodedConcept("29857009", "SCT", "Chest Pain")
    CoronaryArteryDisease = CodedConcept("53741008", "SCT", "Coronary Artery Disease")
    HeartDiseaseRiskFactors = CodedConcept("171224000", "SCT", "Heart disease risk factors")
    Dyspnea = CodedConcept("267036007", "SCT", "Dyspnea")
    AbnormalECG = CodedConcept("102594003", "SCT", "Abnormal ECG")
    Arrhythmia = CodedConcept("44808001", "SCT", "Arrhythmia")
    AnginaPectoris = CodedConcept("194828000", "SCT", "Angina pectoris")
    Hypertension = CodedConcept("38341003", "SCT", "Hypertension")
    Palpitations = CodedConcept("80313002", "SCT", "Palpitations")
    SupraventricularTachycardia = CodedConcept("6456007", "SCT", "Supraventricular tachycardia")
    Syncope = CodedConcept("271594007", "SCT", "Syncope")
    LeftBundleBranchBlock = CodedConcept("63467002", "SCT", "Left bundle branch block")
    ValvularHeartDisease = CodedConcept("368009", "SCT", "Valvular heart disease")
    ImagingGuidance = CodedConcept("413815006", "SCT", "Imaging guidance")
