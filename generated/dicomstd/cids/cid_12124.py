"""CID 12124 Renal Ratio, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12124(ContextGroup, cid=12124, uid="1.2.840.10008.6.1.590", keyword="RenalRatio", title="Renal Ratio", version="20030327", extensible=True):
    """Renal Ratio, extensible."""

    RenalArteryAortaVelocityRatio = CodedConcept("33869-9", "LN", "Renal Artery/Aorta velocity ratio")
