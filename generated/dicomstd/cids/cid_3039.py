"""CID 3039 Device-related and Environment-related Event, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3039(ContextGroup, cid=3039, uid="1.2.840.10008.6.1.1337", keyword="DeviceRelatedAndEnvironmentRelatedEvent", title="Device-related and Environment-related Event", version="20200623", extensible=True):
    """Device-related and Environment-related Event, extensible."""

    LeadDisconnected = CodedConcept("3:268", "MDC", "Lead disconnected")
    PowerLineProblem = CodedConcept("3:236", "MDC", "Power line problem")
    PowerSupplyProblem = CodedConcept("3:458", "MDC", "Power supply problem")
    Artifact = CodedConcept("3:432", "MDC", "Artifact")
