"""CID 5001 Country, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID5001(ContextGroup, cid=5001, uid="1.2.840.10008.6.1.329", keyword="", title="Country", version="", extensible=True, listed=False):
    """Country, extensible."""
