"""CID 7015 Export Delay Reason, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7015(ContextGroup, cid=7015, uid="1.2.840.10008.6.1.1179", keyword="ExportDelayReason", title="Export Delay Reason", version="20170914", extensible=True):
    """Export Delay Reason, extensible."""

    DelayExportUntilFinalReportIsAvailable = CodedConcept("128715", "DCM", "Delay export until final report is available")
    DelayExportUntilClinicalInformationIsAvailable = CodedConcept("128716", "DCM", "Delay export until clinical information is available")
    DelayExportUntilConfirmationOfDiagnosisIsAvailable = CodedConcept("128717", "DCM", "Delay export until confirmation of diagnosis is available")
    DelayExportUntilHistopathologyIsAvailable = CodedConcept("128718", "DCM", "Delay export until histopathology is available")
    DelayExportUntilOtherLaboratoryResultsAreAvailable = CodedConcept("128719", "DCM", "Delay export until other laboratory results are available")
    DelayExportUntilPatientIsDischarged = CodedConcept("128720", "DCM", "Delay export until patient is discharged")
    DelayExportUntilPatientDies = CodedConcept("128721", "DCM", "Delay export until patient dies")
    DelayExportUntilExpertReviewIsAvailable = CodedConcept("128722", "DCM", "Delay export until expert review is available")
