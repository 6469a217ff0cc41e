"""CID 10034 Reason for Repeating Acquisition, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID10034(ContextGroup, cid=10034, uid="1.2.840.10008.6.1.1175", keyword="ReasonForRepeatingAcquisition", title="Reason for Repeating Acquisition", version="20170418", extensible=True):
    """Reason for Repeating Acquisition, extensible."""

    PatientMotion = CodedConcept("128553", "DCM", "Patient motion")
    SuboptimalContrastTiming = CodedConcept("128554", "DCM", "Suboptimal contrast timing")
