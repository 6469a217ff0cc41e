"""CID 71 Imaging Agent Administration Injector Event Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID71(ContextGroup, cid=71, uid="1.2.840.10008.6.1.1261", keyword="ImagingAgentAdministrationInjectorEventType", title="Imaging Agent Administration Injector Event Type", version="20210325", extensible=True):
    """Imaging Agent Administration Injector Event Type, extensible."""

    PressureAboveWarningLimit = CodedConcept("130150", "DCM", "Pressure above warning limit")
    PressureAboveAdjustmentLimit = CodedConcept("130151", "DCM", "Pressure above adjustment limit")
    FlowRateAboveWarningLimit = CodedConcept("130152", "DCM", "Flow rate above warning limit")
    FlowRateAboveAdjustmentLimit = CodedConcept("130153", "DCM", "Flow rate above adjustment limit")
    KeepVeinOpenStarted = CodedConcept("130161", "DCM", "Keep vein open started")
    KeepVeinOpenEnded = CodedConcept("130162", "DCM", "Keep vein open ended")
    AirDetected = CodedConcept("130175", "DCM", "Air detected")
    FixedDurationPauseEnded = CodedConcept("130155", "DCM", "Fixed duration pause ended")
    SyringeAttached = CodedConcept("130163", "DCM", "Syringe attached")
    SyringeDetached = CodedConcept("130164", "DCM", "Syringe detached")
    EquipmentFailure = CodedConcept("110501", "DCM", "Equipment failure")
    ResourceInadequate = CodedConcept("110527", "DCM", "Resource inadequate")
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
    ProgrammedHoldStarted = CodedConcept("130266", "DCM", "Programmed hold started")
    ManualHoldStarted = CodedConcept("130267", "DCM", "Manual hold started")
    ManualResumeFromHold = CodedConcept("130268", "DCM", "Manual resume from hold")
    TerminatedHoldDueToTimeout = CodedConcept("130269", "DCM", "Terminated hold due to timeout")
