"""CID 9509 Purpose of Reference For RT Physician Intent Input, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9509(ContextGroup, cid=9509, uid="1.2.840.10008.6.1.1219", keyword="PurposeOfReferenceForRTPhysicianIntentInput", title="Purpose of Reference For RT Physician Intent Input", version="20181112", extensible=True):
    """Purpose of Reference For RT Physician Intent Input, extensible."""

    HistoricalRTPrescription = CodedConcept("130135", "DCM", "Historical RT Prescription")
    DiagnosticSourceImages = CodedConcept("128181", "DCM", "Diagnostic Source Images")
    SegmentationResult = CodedConcept("128182", "DCM", "Segmentation Result")
    RegistrationResult = CodedConcept("128183", "DCM", "Registration Result")
    RTPrescriptionInputImages = CodedConcept("130136", "DCM", "RT Prescription Input Images")
    RelevantDiagnosticTestsAndOrLaboratoryData = CodedConcept("30954-2", "LN", "Relevant Diagnostic Tests and/or Laboratory Data")
