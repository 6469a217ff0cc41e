"""CID 7158 Artifact Segmentation Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7158(ContextGroup, cid=7158, uid="1.2.840.10008.6.1.504", keyword="ArtifactSegmentationType", title="Artifact Segmentation Type", version="20130617", extensible=True):
    """Artifact Segmentation Type, extensible."""

    Clothing = CodedConcept("272180002", "SCT", "Clothing")
    ForeignBody = CodedConcept("19227008", "SCT", "Foreign body")
    Table = CodedConcept("86407004", "SCT", "Table")
