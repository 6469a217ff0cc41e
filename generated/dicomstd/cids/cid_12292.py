"""CID 12292 Cardiac Ultrasound Coronary Artery Finding Site, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12292(ContextGroup, cid=12292, uid="1.2.840.10008.6.1.872", keyword="CardiacUltrasoundCoronaryArteryFindingSite", title="Cardiac Ultrasound Coronary Artery Finding Site", version="20170914", extensible=True):
    """Cardiac Ultrasound Coronary Artery Finding Site, extensible."""

    LeftMainCoronaryArtery = CodedConcept("3227004", "SCT", "Left Main Coronary Artery")
    CircumflexCoronaryArtery = CodedConcept("57396003", "SCT", "Circumflex Coronary Artery")
    ProximalCircumflexCoronaryArtery = CodedConcept("52433000", "SCT", "Proximal Circumflex Coronary Artery")
    MidCircumflexCoronaryArtery = CodedConcept("91753007", "SCT", "Mid Circumflex Coronary Artery")
    DistalCircumflexCoronaryArtery = CodedConcept("6511003", "SCT", "Distal Circumflex Coronary Artery")
    AnteriorDescendingBranchOfLeftCoronaryArtery = CodedConcept("59438005", "SCT", "Anterior Descending Branch of Left Coronary Artery")
    SeptalArtery = CodedConcept("244251006", "SCT", "Septal Artery")
    RightCoronaryArtery = CodedConcept("13647002", "SCT", "Right Coronary Artery")
    PosteriorDescendingCoronaryArtery = CodedConcept("443113009", "SCT", "Posterior Descending Coronary Artery")
