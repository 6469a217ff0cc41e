"""CID 6052 Breast Imaging Report Section Title, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6052(ContextGroup, cid=6052, uid="1.2.840.10008.6.1.381", keyword="BreastImagingReportSectionTitle", title="Breast Imaging Report Section Title", version="20200310", extensible=True):
    """Breast Imaging Report Section Title, extensible."""

    PhysicalExaminationResults = CodedConcept("111423", "DCM", "Physical Examination Results")
    ComparisonToPreviousStudies = CodedConcept("111424", "DCM", "Comparison to previous studies")
    Findings = CodedConcept("59776-5", "LN", "Findings")
    Impressions = CodedConcept("19005-8", "LN", "Impressions")
    Recommendations = CodedConcept("18783-1", "LN", "Recommendations")
    Conclusions = CodedConcept("55110-1", "LN", "Conclusions")
    Addendum = CodedConcept("55107-7", "LN", "Addendum")
    BreastComposition = CodedConcept("129715009", "SCT", "Breast composition")
    OverallAssessment = CodedConcept("111413", "DCM", "Overall Assessment")
    ProcedureReported = CodedConcept("121058", "DCM", "Procedure reported")
    IndicationsForProcedure = CodedConcept("18785-6", "LN", "Indications for Procedure")
