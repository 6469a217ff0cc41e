"""CID 7020 Document Title, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7020(ContextGroup, cid=7020, uid="1.2.840.10008.6.1.493", keyword="", title="Document Title", version="", extensible=True, listed=False):
    """Document Title, extensible."""
