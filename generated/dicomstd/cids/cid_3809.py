"""CID 3809 Associated Condition, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3809(ContextGroup, cid=3809, uid="1.2.840.10008.6.1.270", keyword="AssociatedCondition", title="Associated Condition", version="20220922", extensible=True):
    """Associated Condition, extensible."""

    MarfansSyndrome = CodedConcept("19346006", "SCT", "Marfan's Syndrome")
    TraumaticAbnormality = CodedConcept("417746004", "SCT", "Traumatic Abnormality")
