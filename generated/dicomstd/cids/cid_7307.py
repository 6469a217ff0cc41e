"""CID 7307 Implant Component Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7307(ContextGroup, cid=7307, uid="1.2.840.10008.6.1.1038", keyword="ImplantComponentType", title="Implant Component Type", version="20101102", extensible=True):
    """Implant Component Type, extensible, includes CID 7308, 7309."""

    AcetabularCupShell = CodedConcept("112305", "DCM", "Acetabular Cup Shell")
    AcetabularCupInsert = CodedConcept("112306", "DCM", "Acetabular Cup Insert")
    AcetabularCupMonoblock = CodedConcept("112307", "DCM", "Acetabular Cup Monoblock")
    FemoralHeadProsthesis = CodedConcept("304121006", "SCT", "Femoral Head Prosthesis")
    FemoralHeadBallComponent = CodedConcept("112308", "DCM", "Femoral Head Ball Component")
    FemoralHeadConeTaperComponent = CodedConcept("112309", "DCM", "Femoral Head Cone Taper Component")
    FemoralStem = CodedConcept("112310", "DCM", "Femoral Stem")
    FemoralStemDistalComponent = CodedConcept("112311", "DCM", "Femoral Stem Distal Component")
    FemoralStemProximalComponent = CodedConcept("112312", "DCM", "Femoral Stem Proximal Component")
    FemoralStemComponent = CodedConcept("112313", "DCM", "Femoral Stem Component")
    NeckComponent = CodedConcept("112314", "DCM", "Neck Component")
    MonoblockStem = CodedConcept("112315", "DCM", "Monoblock Stem")
    DistalCentralizer = CodedConcept("112325", "DCM", "Distal Centralizer")
    ProstheticShaftAugment = CodedConcept("112316", "DCM", "Prosthetic Shaft Augment")
    FemoralHeadResurfacingComponent = CodedConcept("112317", "DCM", "Femoral Head Resurfacing Component")
    Screw = CodedConcept("68183006", "SCT", "Screw")
    BonePlate = CodedConcept("271003", "SCT", "Bone Plate")
    DHSPlate = CodedConcept("257327003", "SCT", "DHS Plate")
    BoneNail = CodedConcept("63289001", "SCT", "Bone Nail")
