"""CID 4403 History of Melanoma in Situ, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4403(ContextGroup, cid=4403, uid="1.2.840.10008.6.1.1348", keyword="HistoryOfMelanomaInSitu", title="History of Melanoma in Situ", version="20201115", extensible=True):
    """History of Melanoma in Situ, extensible."""

    HistoryOfMelanomaInSituOfTheSkin = CodedConcept("1251000119106", "SCT", "History of melanoma in situ of the skin")
