"""CID 402 Audit Active Participant Role ID Code, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID402(ContextGroup, cid=402, uid="1.2.840.10008.6.1.905", keyword="AuditActiveParticipantRoleIDCode", title="Audit Active Participant Role ID Code", version="20100826", extensible=True):
    """Audit Active Participant Role ID Code, extensible."""

    Application = CodedConcept("110150", "DCM", "Application")
    ApplicationLauncher = CodedConcept("110151", "DCM", "Application Launcher")
    DestinationRoleID = CodedConcept("110152", "DCM", "Destination Role ID")
    SourceRoleID = CodedConcept("110153", "DCM", "Source Role ID")
    DestinationMedia = CodedConcept("110154", "DCM", "Destination Media")
    SourceMedia = CodedConcept("110155", "DCM", "Source Media")
