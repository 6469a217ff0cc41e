"""CID 242 Normal-Abnormal, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID242Code

class CID242(ContextGroup[CID242Code], cid=242, uid="1.2.840.10008.6.1.36", keyword="NormalAbnormal", title="Normal-Abnormal", version="20170914", extensible=False):
    """Normal-Abnormal, not extensible."""

    Normal = CID242Code("17621005", "SCT", "Normal")
    Abnormal = CID242Code("263654008", "SCT", "Abnormal")
    NormalityUndetermined = CID242Code("371934000", "SCT", "Normality Undetermined")
