"""CID 9231 Workitem Definition, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9231(ContextGroup, cid=9231, uid="1.2.840.10008.6.1.531", keyword="WorkitemDefinition", title="Workitem Definition", version="20160601", extensible=True):
    """Workitem Definition, extensible."""

    ImageProcessing = CodedConcept("110001", "DCM", "Image Processing")
    QualityControl = CodedConcept("110002", "DCM", "Quality Control")
    ComputerAidedDiagnosis = CodedConcept("110003", "DCM", "Computer Aided Diagnosis")
    ComputerAidedDetection = CodedConcept("110004", "DCM", "Computer Aided Detection")
    Interpretation = CodedConcept("110005", "DCM", "Interpretation")
    Transcription = CodedConcept("110006", "DCM", "Transcription")
    ReportVerification = CodedConcept("110007", "DCM", "Report Verification")
    AddAddendumToReport = CodedConcept("128001", "DCM", "Add Addendum to Report")
    Print = CodedConcept("110008", "DCM", "Print")
    NoSubsequentWorkitems = CodedConcept("110009", "DCM", "No subsequent Workitems")
    MediaImport = CodedConcept("110013", "DCM", "Media Import")
