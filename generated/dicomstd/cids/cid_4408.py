"""CID 4408 Lesion Visual Finding, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4408(ContextGroup, cid=4408, uid="1.2.840.10008.6.1.1353", keyword="LesionVisualFinding", title="Lesion Visual Finding", version="20201115", extensible=True):
    """Lesion Visual Finding, extensible."""

    BleedingSkin = CodedConcept("297968009", "SCT", "Bleeding skin")
    Erythema = CodedConcept("247441003", "SCT", "Erythema")
