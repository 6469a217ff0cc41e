"""CID 3729 Admission Status, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3729(ContextGroup, cid=3729, uid="1.2.840.10008.6.1.229", keyword="AdmissionStatus", title="Admission Status", version="20070827", extensible=True):
    """Admission Status, extensible."""

    Elective = CodedConcept("8715000", "SCT", "Elective")
    EmergencyDepartment = CodedConcept("50849002", "SCT", "Emergency Department")
    Transfer = CodedConcept("4563007", "SCT", "Transfer")
