"""CID 7308 Human Hip Implant Component Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7308(ContextGroup, cid=7308, uid="1.2.840.10008.6.1.1039", keyword="HumanHipImplantComponentType", title="Human Hip Implant Component Type", version="20101102", extensible=True):
    """Human Hip Implant Component Type, extensible."""

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
