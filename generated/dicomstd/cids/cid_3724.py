"""CID 3724 Smoking History, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3724(ContextGroup, cid=3724, uid="1.2.840.10008.6.1.225", keyword="SmokingHistory", title="Smoking History", version="20070827", extensible=True):
    """Smoking History, extensible."""

    NoHistoryOfSmoking = CodedConcept("266919005", "SCT", "No History of Smoking")
    CurrentSmoker = CodedConcept("77176002", "SCT", "Current Smoker")
    FormerSmoker = CodedConcept("8517006", "SCT", "Former Smoker")
