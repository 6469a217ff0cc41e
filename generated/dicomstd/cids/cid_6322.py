"""CID 6322 Prostate Cancer Family History, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6322(ContextGroup, cid=6322, uid="1.2.840.10008.6.1.1379", keyword="ProstateCancerFamilyHistory", title="Prostate Cancer Family History", version="20210714", extensible=True):
    """Prostate Cancer Family History, extensible."""

    FamilyHistoryOfProstateCancer = CodedConcept("111562", "DCM", "Family history of prostate cancer")
    NoFamilyHistoryOfProstateCancer = CodedConcept("130587", "DCM", "No family history of prostate cancer")
    FamilyHistoryUnknown = CodedConcept("407559004", "SCT", "Family history unknown")
