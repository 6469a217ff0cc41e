"""CID 6053 Breast Imaging Report Element, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6053(ContextGroup, cid=6053, uid="1.2.840.10008.6.1.382", keyword="BreastImagingReportElement", title="Breast Imaging Report Element", version="20200310", extensible=True):
    """Breast Imaging Report Element, extensible."""

    PhysicalExaminationResults = CodedConcept("111423", "DCM", "Physical Examination Results")
    ComparisonToPreviousStudies = CodedConcept("111424", "DCM", "Comparison to previous studies")
    Finding = CodedConcept("121071", "DCM", "Finding")
    Impression = CodedConcept("121073", "DCM", "Impression")
    Recommendation = CodedConcept("121075", "DCM", "Recommendation")
    Conclusion = CodedConcept("121077", "DCM", "Conclusion")
    BreastComposition = CodedConcept("129715009", "SCT", "Breast composition")
    OverallAssessment = CodedConcept("111413", "DCM", "Overall Assessment")
    ProcedureReported = CodedConcept("121058", "DCM", "Procedure reported")
    IndicationsForProcedure = CodedConcept("18785-6", "LN", "Indications for Procedure")
