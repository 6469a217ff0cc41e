"""CID 6080 Gynecological Hormone, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6080(ContextGroup, cid=6080, uid="1.2.840.10008.6.1.402", keyword="GynecologicalHormone", title="Gynecological Hormone", version="20050822", extensible=True):
    """Gynecological Hormone, extensible."""

    Contraceptives = CodedConcept("108899006", "SCT", "Contraceptives")
    EstrogenProduct = CodedConcept("61946003", "SCT", "Estrogen product")
    ProgesteroneProduct = CodedConcept("50318003", "SCT", "Progesterone product")
    Tamoxifen = CodedConcept("75959001", "SCT", "Tamoxifen")
    UnspecifiedGynecologicalHormone = CodedConcept("111542", "DCM", "Unspecified gynecological hormone")
    Raloxifene = CodedConcept("109029006", "SCT", "Raloxifene")
    Anastrozole = CodedConcept("386910003", "SCT", "Anastrozole")
