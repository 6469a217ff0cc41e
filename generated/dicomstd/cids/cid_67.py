"""CID 67 Imaging Agent Administration Completion Status, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID67(ContextGroup, cid=67, uid="1.2.840.10008.6.1.1257", keyword="ImagingAgentAdministrationCompletionStatus", title="Imaging Agent Administration Completion Status", version="20181115", extensible=True):
    """Imaging Agent Administration Completion Status, extensible."""

    Complete = CodedConcept("255594003", "SCT", "Complete")
    TerminatedDueToPressureAboveTerminationLimit = CodedConcept("130156", "DCM", "Terminated due to pressure above termination limit")
    TerminatedDueToFlowRateAboveTerminationLimit = CodedConcept("130157", "DCM", "Terminated due to flow rate above termination limit")
    TerminatedDueToAirDetected = CodedConcept("130176", "DCM", "Terminated due to air detected")
    TerminatedDueToExcessiveDurationPause = CodedConcept("130158", "DCM", "Terminated due to excessive duration pause")
    TerminatedDueToRequestFromOperator = CodedConcept("130154", "DCM", "Terminated due to request from operator")
    TerminatedDueToInjectorCommunicationLoss = CodedConcept("130159", "DCM", "Terminated due to injector communication loss")
    TerminatedDueToUnspecifiedInjectorFailure = CodedConcept("130160", "DCM", "Terminated due to unspecified injector failure")
    TerminatedByScanner = CodedConcept("130177", "DCM", "Terminated by scanner")
    TerminatedDueToCriticalBatteryLevel = CodedConcept("130178", "DCM", "Terminated due to critical battery level")
    TerminatedDueToConsumableRemoval = CodedConcept("130179", "DCM", "Terminated due to consumable removal")
