"""CID 3551 Ventilation Action, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3551(ContextGroup, cid=3551, uid="1.2.840.10008.6.1.147", keyword="VentilationAction", title="Ventilation Action", version="20030327", extensible=True):
    """Ventilation Action, extensible."""

    BeginVentilation = CodedConcept("121168", "DCM", "Begin Ventilation")
    EndVentilation = CodedConcept("121169", "DCM", "End Ventilation")
