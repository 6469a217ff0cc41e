"""CID 12109 Lower Extremity Artery, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12109(ContextGroup, cid=12109, uid="1.2.840.10008.6.1.576", keyword="LowerExtremityArtery", title="Lower Extremity Artery", version="20180605", extensible=True):
    """Lower Extremity Artery, extensible."""

    CommonIliacArtery = CodedConcept("73634005", "SCT", "Common Iliac Artery")
    CommonIliacArteryBifurcation = CodedConcept("413896006", "SCT", "Common Iliac Artery Bifurcation")
    AnteriorTibialArtery = CodedConcept("68053000", "SCT", "Anterior Tibial Artery")
    CommonFemoralArtery = CodedConcept("181347005", "SCT", "Common Femoral Artery")
    DorsalisPedisArtery = CodedConcept("86547008", "SCT", "Dorsalis Pedis Artery")
    ExternalIliacArtery = CodedConcept("113269004", "SCT", "External Iliac Artery")
    InternalIliacArtery = CodedConcept("90024005", "SCT", "Internal Iliac Artery")
    PeronealArtery = CodedConcept("8821006", "SCT", "Peroneal Artery")
    PlantarArterialArch = CodedConcept("83018002", "SCT", "Plantar Arterial Arch")
    PoplitealArtery = CodedConcept("43899006", "SCT", "Popliteal Artery")
    PosteriorTibialArtery = CodedConcept("13363002", "SCT", "Posterior Tibial Artery")
    ProfundaFemorisArtery = CodedConcept("31677005", "SCT", "Profunda Femoris Artery")
    SuperficialFemoralArtery = CodedConcept("181349008", "SCT", "Superficial Femoral Artery")
