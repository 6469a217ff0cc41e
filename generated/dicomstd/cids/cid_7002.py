"""CID 7002 Diagnostic Imaging Report Element, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7002(ContextGroup, cid=7002, uid="1.2.840.10008.6.1.483", keyword="DiagnosticImagingReportElement", title="Diagnostic Imaging Report Element", version="20200310", extensible=True):
    """Diagnostic Imaging Report Element, extensible."""

    History = CodedConcept("11329-0", "LN", "History")
    Request = CodedConcept("55115-0", "LN", "Request")
    ProcedureDescription = CodedConcept("121065", "DCM", "Procedure Description")
    PreviousFinding = CodedConcept("121069", "DCM", "Previous Finding")
    Finding = CodedConcept("121071", "DCM", "Finding")
    Impression = CodedConcept("121073", "DCM", "Impression")
    Recommendation = CodedConcept("121075", "DCM", "Recommendation")
    Conclusion = CodedConcept("121077", "DCM", "Conclusion")
    ComplicationOfProcedure = CodedConcept("116224001", "SCT", "Complication of Procedure")
    PatientPresentation = CodedConcept("55108-5", "LN", "Patient Presentation")
    Summary = CodedConcept("55112-7", "LN", "Summary")
