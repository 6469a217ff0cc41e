"""CID 3817 Vascular Sclerosis Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3817(ContextGroup, cid=3817, uid="1.2.840.10008.6.1.275", keyword="VascularSclerosisType", title="Vascular Sclerosis Type", version="20051103", extensible=True):
    """Vascular Sclerosis Type, extensible."""

    AdventitialDegeneration = CodedConcept("47631006", "SCT", "adventitial degeneration")
    ArteriosclerosisWithFibrinoidNecrosis = CodedConcept("32651000", "SCT", "arteriosclerosis with fibrinoid necrosis")
    Arteriolosclerosis = CodedConcept("17941002", "SCT", "arteriolosclerosis")
    Arteriosclerosis = CodedConcept("28960008", "SCT", "arteriosclerosis")
    Atheroma = CodedConcept("48434008", "SCT", "atheroma")
    AtheroscleroticFibrousPlaque = CodedConcept("20717008", "SCT", "atherosclerotic fibrous plaque")
    CalcifiedAtheromatousPlaque = CodedConcept("29483008", "SCT", "calcified atheromatous plaque")
    ComplicatedAtheromatousPlaque = CodedConcept("74937006", "SCT", "complicated atheromatous plaque")
    CysticMedicalNecrosis = CodedConcept("42182000", "SCT", "cystic medical necrosis")
    ElasticVascularSclerosis = CodedConcept("19952003", "SCT", "elastic vascular sclerosis")
    FattyStreaks = CodedConcept("53151000", "SCT", "fatty streaks")
    Fibroelastosis = CodedConcept("72166006", "SCT", "fibroelastosis")
    DiffuseFibroelastosis = CodedConcept("125358004", "SCT", "diffuse fibroelastosis")
    FocalFibroelastosis = CodedConcept("125357009", "SCT", "focal fibroelastosis")
    Phlebosclerosis = CodedConcept("18016009", "SCT", "phlebosclerosis")
    UlceratedAtheromatousPlaque = CodedConcept("62189002", "SCT", "ulcerated atheromatous plaque")
    VascularWallDegeneration = CodedConcept("33593002", "SCT", "vascular wall degeneration")
