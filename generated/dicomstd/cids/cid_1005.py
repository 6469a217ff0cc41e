"""CID 1005 Anatomical Reference Basis - Abdomen/Pelvis, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID1005(ContextGroup, cid=1005, uid="1.2.840.10008.6.1.1126", keyword="AnatomicalReferenceBasisAbdomenPelvis", title="Anatomical Reference Basis - Abdomen/Pelvis", version="20160905", extensible=True):
    """Anatomical Reference Basis - Abdomen/Pelvis, extensible."""

    Acetabulum = CodedConcept("37783008", "SCT", "Acetabulum")
    AdrenalGland = CodedConcept("23451007", "SCT", "Adrenal gland")
    CommonIliacArteryBifurcation = CodedConcept("413896006", "SCT", "Common iliac artery bifurcation")
    FemoralHead = CodedConcept("2812003", "SCT", "Femoral head")
    HipJoint = CodedConcept("24136001", "SCT", "Hip joint")
    IliacCrest = CodedConcept("29850006", "SCT", "Iliac Crest")
    Ischium = CodedConcept("85710004", "SCT", "Ischium")
    Kidney = CodedConcept("64033007", "SCT", "Kidney")
    LesserTrochanter = CodedConcept("55499008", "SCT", "Lesser trochanter")
    Liver = CodedConcept("10200004", "SCT", "Liver")
    Pancreas = CodedConcept("15776009", "SCT", "Pancreas")
    Sacrum = CodedConcept("54735007", "SCT", "Sacrum")
    SymphysisPubis = CodedConcept("82561000", "SCT", "Symphysis pubis")
