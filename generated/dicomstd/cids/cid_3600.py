"""CID 3600 Relative Time, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3600(ContextGroup, cid=3600, uid="1.2.840.10008.6.1.153", keyword="RelativeTime", title="Relative Time", version="20030327", extensible=True):
    """Relative Time, extensible."""

    Before = CodedConcept("272113006", "SCT", "Before")
    During = CodedConcept("272114000", "SCT", "During")
    After = CodedConcept("288563008", "SCT", "After")
