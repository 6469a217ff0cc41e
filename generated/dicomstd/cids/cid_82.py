"""CID 82 Measurement Unit, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID82(ContextGroup, cid=82, uid="1.2.840.10008.6.1.23", keyword="", title="Measurement Unit", version="", extensible=True, listed=False):
    """Measurement Unit, extensible."""
