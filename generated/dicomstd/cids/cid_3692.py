"""CID 3692 ICD, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3692(ContextGroup, cid=3692, uid="1.2.840.10008.6.1.930", keyword="", title="ICD", version="", extensible=True, listed=False):
    """ICD, extensible."""
