"""CID 12031 Protocol Interval Event, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12031(ContextGroup, cid=12031, uid="1.2.840.10008.6.1.806", keyword="ProtocolIntervalEvent", title="Protocol Interval Event", version="20090409", extensible=True):
    """Protocol Interval Event, extensible."""

    StartOfDrugDoseAdministration = CodedConcept("125233", "DCM", "Start of drug dose administration")
    StartOfContrastAgentAdministration = CodedConcept("125234", "DCM", "Start of contrast agent administration")
    DestructionOfMicrobubbles = CodedConcept("125235", "DCM", "Destruction of microbubbles")
    OnsetOfExercise = CodedConcept("125236", "DCM", "Onset of exercise")
    CessationOfExercise = CodedConcept("125237", "DCM", "Cessation of exercise")
    OnsetOfStimulation = CodedConcept("125238", "DCM", "Onset of stimulation")
    CessationOfStimulation = CodedConcept("125239", "DCM", "Cessation of stimulation")
