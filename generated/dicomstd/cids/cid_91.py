"""CID 91 Functional Condition Present During Acquisition, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID91(ContextGroup, cid=91, uid="1.2.840.10008.6.1.891", keyword="FunctionalConditionPresentDuringAcquisition", title="Functional Condition Present During Acquisition", version="20170914", extensible=True):
    """Functional Condition Present During Acquisition, extensible, includes CID 3271."""

    Phonation = CodedConcept("43914001", "SCT", "Phonation")
    WeightBearing = CodedConcept("87731000", "SCT", "Weight bearing")
    DuringVoiding = CodedConcept("109137", "DCM", "During voiding")
    PriorToVoiding = CodedConcept("109134", "DCM", "Prior to voiding")
    PostVoiding = CodedConcept("109135", "DCM", "Post voiding")
    DrugInfusion = CodedConcept("133882006", "SCT", "Drug infusion")
    ExerciseChallenge = CodedConcept("128967005", "SCT", "Exercise challenge")
    Handgrip = CodedConcept("128965002", "SCT", "Handgrip")
    HeadUp = CodedConcept("128963009", "SCT", "Head up")
    HeldInspiration = CodedConcept("128969008", "SCT", "Held inspiration")
    HeldVentilation = CodedConcept("128970009", "SCT", "Held ventilation")
    LegUp = CodedConcept("128964003", "SCT", "Leg up")
    NegativeLowerBodyPressure = CodedConcept("128966001", "SCT", "Negative lower body pressure")
    Pacing = CodedConcept("18590009", "SCT", "Pacing")
    PostVolumeChallenge = CodedConcept("128971008", "SCT", "Post volume challenge")
    VagalStimulation = CodedConcept("128968000", "SCT", "Vagal stimulation")
    ValsalvaManeuver = CodedConcept("261039008", "SCT", "Valsalva maneuver")
