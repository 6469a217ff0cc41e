"""CID 6349 MR Coil Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6349(ContextGroup, cid=6349, uid="1.2.840.10008.6.1.1406", keyword="MRCoilType", title="MR Coil Type", version="20210714", extensible=True):
    """MR Coil Type, extensible."""

    EndorectalCoil = CodedConcept("RID10809", "RADLEX", "Endorectal coil")
