"""CID 404 Audit Participant Object ID Type Code, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID404(ContextGroup, cid=404, uid="1.2.840.10008.6.1.907", keyword="AuditParticipantObjectIDTypeCode", title="Audit Participant Object ID Type Code", version="20100621", extensible=True):
    """Audit Participant Object ID Type Code, extensible."""

    StudyInstanceUID = CodedConcept("110180", "DCM", "Study Instance UID")
    SOPClassUID = CodedConcept("110181", "DCM", "SOP Class UID")
    NodeID = CodedConcept("110182", "DCM", "Node ID")
