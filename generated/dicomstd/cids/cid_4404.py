"""CID 4404 History of Non-Melanoma Skin Cancer, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4404(ContextGroup, cid=4404, uid="1.2.840.10008.6.1.1349", keyword="HistoryOfNonMelanomaSkinCancer", title="History of Non-Melanoma Skin Cancer", version="20201115", extensible=True):
    """History of Non-Melanoma Skin Cancer, extensible."""

    HistoryOfMalignantBasalCellNeoplasmOfSkin = CodedConcept("428053000", "SCT", "History of malignant basal cell neoplasm of skin")
    HistoryOfSquamousCellCarcinomaOfSkin = CodedConcept("429024007", "SCT", "History of squamous cell carcinoma of skin")
    HistoryOfMalignantNeoplasmOfSkinExcludingMelanoma = CodedConcept("443895001", "SCT", "History of malignant neoplasm of skin excluding melanoma")
