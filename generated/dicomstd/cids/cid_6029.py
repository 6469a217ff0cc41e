"""CID 6029 Recommended Follow-up from BI-RADS®, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6029(ContextGroup, cid=6029, uid="1.2.840.10008.6.1.359", keyword="RecommendedFollowupFromBIRADS", title="Recommended Follow-up from BI-RADS®", version="20160314", extensible=True):
    """Recommended Follow-up from BI-RADS®, extensible."""

    AdditionalProjections = CodedConcept("111135", "DCM", "Additional projections")
    MagnificationViews = CodedConcept("399163009", "SCT", "Magnification views")
    SpotCompression = CodedConcept("399055006", "SCT", "Spot compression")
    SpotMagnificationViewS = CodedConcept("111136", "DCM", "Spot magnification view(s)")
    DiagnosticUltrasonography = CodedConcept("16310003", "SCT", "Diagnostic ultrasonography")
    OldFilmsForComparison = CodedConcept("111138", "DCM", "Old films for comparison")
    MammaryDuctogram = CodedConcept("18102001", "SCT", "Mammary ductogram")
    NormalIntervalFollowUp = CodedConcept("111140", "DCM", "Normal interval follow-up")
    AnyDecisionToBiopsyShouldBeBasedOnClinicalAssessment = CodedConcept("111141", "DCM", "Any decision to biopsy should be based on clinical assessment")
    FollowUpAtShortInterval111Months = CodedConcept("111142", "DCM", "Follow-up at short interval (1-11 months)")
    BiopsyShouldBeConsidered = CodedConcept("111143", "DCM", "Biopsy should be considered")
    NeedleLocalizationAndBiopsy = CodedConcept("111144", "DCM", "Needle localization and biopsy")
    HistologyUsingCoreBiopsy = CodedConcept("111145", "DCM", "Histology using core biopsy")
    SuggestiveOfMalignancyTakeAppropriateAction = CodedConcept("111146", "DCM", "Suggestive of malignancy - take appropriate action")
    CytologicAnalysis = CodedConcept("111147", "DCM", "Cytologic analysis")
    BiopsyShouldBeStronglyConsidered = CodedConcept("111148", "DCM", "Biopsy should be strongly considered")
    HighlySuggestiveOfMalignancyTakeAppropriateAction = CodedConcept("111149", "DCM", "Highly suggestive of malignancy - take appropriate action")
    KnownBiopsyProvenMalignancyTakeAppropriateAction = CodedConcept("111122", "DCM", "Known biopsy proven malignancy - take appropriate action")
    MRIOfBreast = CodedConcept("241615005", "SCT", "MRI of breast")
