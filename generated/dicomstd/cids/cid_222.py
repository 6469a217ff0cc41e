"""CID 222 Normality, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID222(ContextGroup, cid=222, uid="1.2.840.10008.6.1.27", keyword="Normality", title="Normality", version="20170914", extensible=True):
    """Normality, extensible."""

    Normal = CodedConcept("17621005", "SCT", "Normal")
    Abnormal = CodedConcept("263654008", "SCT", "Abnormal")
    AbnormallyHigh = CodedConcept("371879000", "SCT", "Abnormally High")
    AbnormallyLow = CodedConcept("371880002", "SCT", "Abnormally Low")
    NormalityUndetermined = CodedConcept("371934000", "SCT", "Normality Undetermined")
