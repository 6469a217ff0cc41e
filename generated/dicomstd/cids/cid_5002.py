"""CID 5002 Organization, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID5002(ContextGroup, cid=5002, uid="1.2.840.10008.6.1.822", keyword="", title="Organization", version="", extensible=True, listed=False):
    """Organization, extensible."""
