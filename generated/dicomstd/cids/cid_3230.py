"""CID 3230 ECG Finding, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3230(ContextGroup, cid=3230, uid="1.2.840.10008.6.1.776", keyword="ECGFinding", title="ECG Finding", version="20230630", extensible=True):
    """ECG Finding, extensible."""

    Normal = CodedConcept("164854000", "SCT", "Normal")
    AtrialPrematureContraction = CodedConcept("284470004", "SCT", "Atrial premature contraction")
    VentricularPrematureContraction = CodedConcept("251175005", "SCT", "Ventricular premature contraction")
    AtrialFibrillation = CodedConcept("49436004", "SCT", "Atrial Fibrillation")
    SupraventricularTachycardia = CodedConcept("6456007", "SCT", "Supraventricular Tachycardia")
    NonSustainedVentricularTachycardia = CodedConcept("66657009", "SCT", "Non-sustained ventricular tachycardia")
    VentricularTachycardia = CodedConcept("25569003", "SCT", "Ventricular tachycardia")
    VentricularFibrillation = CodedConcept("71908006", "SCT", "Ventricular fibrillation")
    IntraventricularConductionDisturbance = CodedConcept("4554005", "SCT", "Intraventricular conduction disturbance")
    LeftBundleBranchBlock = CodedConcept("63467002", "SCT", "Left bundle branch block")
    RightBundleBranchBlock = CodedConcept("59118001", "SCT", "Right bundle branch block")
    IncompleteLeftBundleBranchBlock = CodedConcept("251120003", "SCT", "Incomplete Left bundle branch block")
    IncompleteRightBundleBranchBlock = CodedConcept("251124007", "SCT", "Incomplete Right bundle branch block")
    BifascicularBlock = CodedConcept("74021003", "SCT", "Bifascicular Block")
    LeftAnteriorFascicularBlock = CodedConcept("37760005", "SCT", "Left anterior fascicular block")
    LeftPosteriorFascicularBlock = CodedConcept("62026008", "SCT", "Left posterior fascicular block")
    FirstDegreeAtrioventricularBlock = CodedConcept("270492004", "SCT", "First degree Atrioventricular block")
    SecondDegreeAtrioventricularBlock = CodedConcept("195042002", "SCT", "Second degree Atrioventricular block")
    ThirdDegreeAtrioventricularBlock = CodedConcept("27885002", "SCT", "Third degree Atrioventricular block")
    VentricularPreExcitation = CodedConcept("195060002", "SCT", "Ventricular pre-excitation")
    STDepression = CodedConcept("26141007", "SCT", "ST depression")
    STElevation = CodedConcept("76388001", "SCT", "ST elevation")
    EarlyRepolarization = CodedConcept("428417006", "SCT", "Early repolarization")
    NonspecificSTTAbnormality = CodedConcept("428750005", "SCT", "Nonspecific ST-T abnormality")
    SecondarySTTAbnormality = CodedConcept("428549008", "SCT", "Secondary ST-T abnormality")
