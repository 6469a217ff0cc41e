"""CID 101 Imaging Procedure, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID101(ContextGroup, cid=101, uid="1.2.840.10008.6.1.1436", keyword="", title="Imaging Procedure", version="20220115", extensible=True, listed=False):
    """Imaging Procedure, extensible, includes CID 102, 103, 104, 105, 106, 107."""
