"""CID 20 Patient Orientation Modifier, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID20(ContextGroup, cid=20, uid="1.2.840.10008.6.1.14", keyword="PatientOrientationModifier", title="Patient Orientation Modifier", version="20070524", extensible=True):
    """Patient Orientation Modifier, extensible."""

    Prone = CodedConcept("1240000", "SCT", "prone")
    SemiProne = CodedConcept("34026001", "SCT", "semi-prone")
    LateralDecubitus = CodedConcept("32185000", "SCT", "lateral decubitus")
    Standing = CodedConcept("10904000", "SCT", "standing")
    Anatomical = CodedConcept("51845000", "SCT", "anatomical")
    Kneeling = CodedConcept("55864004", "SCT", "kneeling")
    KneeChest = CodedConcept("23242002", "SCT", "knee-chest")
    Supine = CodedConcept("40199007", "SCT", "supine")
    Lithotomy = CodedConcept("14205002", "SCT", "lithotomy")
    Trendelenburg = CodedConcept("34106002", "SCT", "Trendelenburg")
    InverseTrendelenburg = CodedConcept("26527006", "SCT", "inverse Trendelenburg")
    Frog = CodedConcept("34296003", "SCT", "frog")
    StoopedOver = CodedConcept("87068006", "SCT", "stooped-over")
    Sitting = CodedConcept("33586001", "SCT", "sitting")
    CurledUp = CodedConcept("34108001", "SCT", "curled-up")
    RightLateralDecubitus = CodedConcept("102535000", "SCT", "right lateral decubitus")
    LeftLateralDecubitus = CodedConcept("102536004", "SCT", "left lateral decubitus")
    Lordotic = CodedConcept("260450008", "SCT", "lordotic")
