"""CID 7007 Signature Purpose, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7007(ContextGroup, cid=7007, uid="1.2.840.10008.6.1.488", keyword="", title="Signature Purpose", version="", extensible=True, listed=False):
    """Signature Purpose, extensible."""
