"""CID 3271 Hemodynamic Physiological Challenge, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3271(ContextGroup, cid=3271, uid="1.2.840.10008.6.1.61", keyword="HemodynamicPhysiologicalChallenge", title="Hemodynamic Physiological Challenge", version="20100625", extensible=True):
    """Hemodynamic Physiological Challenge, extensible."""

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
