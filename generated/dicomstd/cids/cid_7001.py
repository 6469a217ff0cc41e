"""CID 7001 Diagnostic Imaging Report Heading, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7001(ContextGroup, cid=7001, uid="1.2.840.10008.6.1.482", keyword="DiagnosticImagingReportHeading", title="Diagnostic Imaging Report Heading", version="20150324", extensible=True):
    """Diagnostic Imaging Report Heading, extensible."""

    History = CodedConcept("11329-0", "LN", "History")
    Request = CodedConcept("55115-0", "LN", "Request")
    CurrentProcedureDescriptions = CodedConcept("55111-9", "LN", "Current Procedure Descriptions")
    PriorProcedureDescriptions = CodedConcept("55114-3", "LN", "Prior Procedure Descriptions")
    PreviousFindings = CodedConcept("18834-2", "LN", "Previous Findings")
    Findings = CodedConcept("59776-5", "LN", "Findings")
    Impressions = CodedConcept("19005-8", "LN", "Impressions")
    Recommendations = CodedConcept("18783-1", "LN", "Recommendations")
    Conclusions = CodedConcept("55110-1", "LN", "Conclusions")
    Addendum = CodedConcept("55107-7", "LN", "Addendum")
    IndicationsForProcedure = CodedConcept("18785-6", "LN", "Indications for Procedure")
    PatientPresentation = CodedConcept("55108-5", "LN", "Patient Presentation")
    Complications = CodedConcept("55109-3", "LN", "Complications")
    Summary = CodedConcept("55112-7", "LN", "Summary")
    KeyImages = CodedConcept("55113-5", "LN", "Key Images")
    RadiationExposureAndProtectionInformation = CodedConcept("73569-6", "LN", "Radiation Exposure and Protection Information")
    ClinicalInformation = CodedConcept("55752-0", "LN", "Clinical Information")
    MedicationsAdministered = CodedConcept("29549-3", "LN", "Medications Administered")
    CommunicationOfCriticalResults = CodedConcept("73568-8", "LN", "Communication of Critical Results")
