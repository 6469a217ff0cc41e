"""CID 9510 Purpose of Reference For RT Treatment Planning Input, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9510(ContextGroup, cid=9510, uid="1.2.840.10008.6.1.1220", keyword="PurposeOfReferenceForRTTreatmentPlanningInput", title="Purpose of Reference For RT Treatment Planning Input", version="20181112", extensible=True):
    """Purpose of Reference For RT Treatment Planning Input, extensible."""

    DiagnosticSourceImages = CodedConcept("128181", "DCM", "Diagnostic Source Images")
    SegmentationResult = CodedConcept("128182", "DCM", "Segmentation Result")
    RegistrationResult = CodedConcept("128183", "DCM", "Registration Result")
    RTPrescriptionResult = CodedConcept("128186", "DCM", "RT Prescription Result")
    RTTreatmentPlanningInputImages = CodedConcept("130137", "DCM", "RT Treatment Planning Input Images")
