"""CID 4011 DX View Modifier, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4011(ContextGroup, cid=4011, uid="1.2.840.10008.6.1.295", keyword="DXViewModifier", title="DX View Modifier", version="20070524", extensible=True):
    """DX View Modifier, extensible."""

    Cephalad = CodedConcept("399196006", "SCT", "cephalad")
    Caudad = CodedConcept("399162004", "SCT", "caudad")
    Transthoracic = CodedConcept("272476000", "SCT", "transthoracic")
    Transforamenal = CodedConcept("272466003", "SCT", "transforamenal")
    Transoral = CodedConcept("118438002", "SCT", "transoral")
    Transorbital = CodedConcept("278318001", "SCT", "transorbital")
    Crosstable = CodedConcept("111069", "DCM", "Crosstable")
    MouthClosed = CodedConcept("286866000", "SCT", "Mouth closed")
