"""CID 4401 Fitzpatrick Skin Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4401(ContextGroup, cid=4401, uid="1.2.840.10008.6.1.1346", keyword="FitzpatrickSkinType", title="Fitzpatrick Skin Type", version="20201115", extensible=True):
    """Fitzpatrick Skin Type, extensible."""

    FitzpatrickSkinTypeI = CodedConcept("C74569", "LN", "Fitzpatrick Skin Type I")
    FitzpatrickSkinTypeII = CodedConcept("C74570", "LN", "Fitzpatrick Skin Type II")
    FitzpatrickSkinTypeIII = CodedConcept("C74571", "LN", "Fitzpatrick Skin Type III")
    FitzpatrickSkinTypeIV = CodedConcept("C74572", "LN", "Fitzpatrick Skin Type IV")
    FitzpatrickSkinTypeV = CodedConcept("C74573", "LN", "Fitzpatrick Skin Type V")
    FitzpatrickSkinTypeVI = CodedConcept("C74574", "LN", "Fitzpatrick Skin Type VI")
