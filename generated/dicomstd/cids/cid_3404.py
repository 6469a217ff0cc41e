"""CID 3404 Staff Action, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3404(ContextGroup, cid=3404, uid="1.2.840.10008.6.1.69", keyword="StaffAction", title="Staff Action", version="20030327", extensible=True):
    """Staff Action, extensible."""

    PersonnelArrived = CodedConcept("122041", "DCM", "Personnel Arrived")
    PersonnelDeparted = CodedConcept("122042", "DCM", "Personnel Departed")
    PageSentTo = CodedConcept("122043", "DCM", "Page Sent To")
    ConsultationWith = CodedConcept("122044", "DCM", "Consultation With")
    OfficeCalled = CodedConcept("122045", "DCM", "Office called")
