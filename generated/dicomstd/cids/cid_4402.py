"""CID 4402 History of Malignant Melanoma, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4402(ContextGroup, cid=4402, uid="1.2.840.10008.6.1.1347", keyword="HistoryOfMalignantMelanoma", title="History of Malignant Melanoma", version="20201115", extensible=True):
    """History of Malignant Melanoma, extensible."""

    HistoryOfMalignantMelanoma = CodedConcept("161432005", "SCT", "History of malignant melanoma")
    HistoryOfMalignantMelanomaOfTheSkin = CodedConcept("321000119108", "SCT", "History of malignant melanoma of the skin")
