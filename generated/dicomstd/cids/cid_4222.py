"""CID 4222 Ophthalmic Macular Grid Problem, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4222(ContextGroup, cid=4222, uid="1.2.840.10008.6.1.821", keyword="OphthalmicMacularGridProblem", title="Ophthalmic Macular Grid Problem", version="20090917", extensible=True):
    """Ophthalmic Macular Grid Problem, extensible, includes CID 4221."""

    ConstrictedPupil = CodedConcept("301939004", "SCT", "Constricted Pupil")
    LensOpacity = CodedConcept("193570009", "SCT", "Lens Opacity")
    CornealOpacity = CodedConcept("64634000", "SCT", "Corneal Opacity")
    VitreousOpacity = CodedConcept("422061002", "SCT", "Vitreous Opacity")
    PoorVisualFixation = CodedConcept("314348007", "SCT", "Poor Visual Fixation")
    EyelidDisease = CodedConcept("60113004", "SCT", "Eyelid Disease")
    InterferingTearsOrDrops = CodedConcept("111695", "DCM", "Interfering Tears or Drops")
    RefractiveError = CodedConcept("39021009", "SCT", "Refractive Error")
    PatientPositioningProblem = CodedConcept("111209", "DCM", "Patient Positioning Problem")
    DryEyesProblem = CodedConcept("162290004", "SCT", "Dry Eyes Problem")
    PatientMovement = CodedConcept("110518", "DCM", "Patient Movement")
    EccentricFixation = CodedConcept("251786004", "SCT", "Eccentric Fixation")
    OperatorError = CodedConcept("110519", "DCM", "Operator Error")
    EquipmentFailure = CodedConcept("110501", "DCM", "Equipment failure")
