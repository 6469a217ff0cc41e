"""CID 6051 Breast Procedure Reason, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6051(ContextGroup, cid=6051, uid="1.2.840.10008.6.1.380", keyword="BreastProcedureReason", title="Breast Procedure Reason", version="20230630", extensible=True):
    """Breast Procedure Reason, extensible, includes CID 6061."""

    AdditionalEvaluationRequestedFromPriorStudy = CodedConcept("111415", "DCM", "Additional evaluation requested from prior study")
    FollowUpAtShortIntervalFromPriorStudy = CodedConcept("111416", "DCM", "Follow-up at short interval from prior study")
    HistoryOfBreastAugmentationAsymptomatic = CodedConcept("111417", "DCM", "History of breast augmentation, asymptomatic")
    ReviewOfAnOutsideStudy = CodedConcept("111418", "DCM", "Review of an outside study")
    ClinicalFinding = CodedConcept("111402", "DCM", "Clinical finding")
    ReductionMammoplasty = CodedConcept("59214008", "SCT", "Reduction mammoplasty")
    HistoryOfRadiationTherapy = CodedConcept("429479009", "SCT", "History of radiation therapy")
    AugmentationMammoplasty = CodedConcept("22890008", "SCT", "Augmentation mammoplasty")
    AdditionalEvaluationRequestedFromAbnormalScreeningStudy = CodedConcept("111419", "DCM", "Additional evaluation requested from abnormal screening study")
    Brachytherapy = CodedConcept("384692006", "SCT", "Brachytherapy")
    HistoryOfBenignBreastBiopsy = CodedConcept("111420", "DCM", "History of benign breast biopsy")
    PersonalHistoryOfBreastCancerWithBreastConservationTherapy = CodedConcept("111421", "DCM", "Personal history of breast cancer with breast conservation therapy")
    PersonalHistoryOfBreastCancerWithMastectomy = CodedConcept("111124", "DCM", "Personal history of breast cancer with mastectomy")
    KnownBiopsyProvenMalignancy = CodedConcept("111125", "DCM", "Known biopsy proven malignancy")
    PersonalHistoryOfBreastCancer = CodedConcept("415076002", "SCT", "Personal history of breast cancer")
    RecallForTechnicalReasons = CodedConcept("111590", "DCM", "Recall for technical reasons")
    RecallForImagingFindings = CodedConcept("111591", "DCM", "Recall for imaging findings")
    RecallForPatientSymptomsClinicalFindings = CodedConcept("111592", "DCM", "Recall for patient symptoms/ clinical findings")
    Screening = CodedConcept("360156006", "SCT", "Screening")
    Diagnostic = CodedConcept("261004008", "SCT", "Diagnostic")
    Targeted = CodedConcept("111127", "DCM", "Targeted")
    Survey = CodedConcept("111128", "DCM", "Survey")
    Calibration = CodedConcept("122505", "DCM", "Calibration")
    QualityControl = CodedConcept("110002", "DCM", "Quality Control")
    NeedleLocalizationAndBiopsy = CodedConcept("111144", "DCM", "Needle localization and biopsy")
    MarkerPlacement = CodedConcept("111123", "DCM", "Marker placement")
