"""CID 5000 Language, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID5000(ContextGroup, cid=5000, uid="1.2.840.10008.6.1.328", keyword="", title="Language", version="", extensible=True, listed=False):
    """Language, extensible."""
