"""CID 7302 Implant Template View Orientation, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7302(ContextGroup, cid=7302, uid="1.2.840.10008.6.1.1033", keyword="ImplantTemplateViewOrientation", title="Implant Template View Orientation", version="20101102", extensible=True):
    """Implant Template View Orientation, extensible."""

    AnteroPosterior = CodedConcept("399348003", "SCT", "Antero-Posterior")
    MedioLateral = CodedConcept("399368009", "SCT", "Medio-Lateral")
    LateralMedial = CodedConcept("399352003", "SCT", "Lateral-Medial")
