"""CID 6159 Malignancy Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6159(ContextGroup, cid=6159, uid="1.2.840.10008.6.1.473", keyword="MalignancyType", title="Malignancy Type", version="20050822", extensible=True):
    """Malignancy Type, extensible."""

    InvasiveBreastCarcinoma = CodedConcept("111389", "DCM", "Invasive breast carcinoma")
    NonInfiltratingIntraductalCarcinoma = CodedConcept("1162814007", "SCT", "Non-infiltrating intraductal carcinoma")
    OtherMalignancyType = CodedConcept("111390", "DCM", "Other malignancy type")
