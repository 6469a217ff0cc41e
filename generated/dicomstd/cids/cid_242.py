"""CID 242 Normal-Abnormal, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID242(ContextGroup, cid=242, uid="1.2.840.10008.6.1.36", keyword="NormalAbnormal", title="Normal-Abnormal", version="20170914", extensible=False):
    """Normal-Abnormal, not extensible."""

    Normal = CodedConcept("17621005", "SCT", "Normal")
    Abnormal = CodedConcept("263654008", "SCT", "Abnormal")
    NormalityUndetermined = CodedConcept("371934000", "SCT", "Normality Undetermined")
