"""CID 3672 Pacemaker, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3672(ContextGroup, cid=3672, uid="1.2.840.10008.6.1.187", keyword="", title="Pacemaker", version="", extensible=True, listed=False):
    """Pacemaker, extensible."""
