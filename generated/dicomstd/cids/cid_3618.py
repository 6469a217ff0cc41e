"""CID 3618 Hemodynamic Flow, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3618(ContextGroup, cid=3618, uid="1.2.840.10008.6.1.168", keyword="HemodynamicFlow", title="Hemodynamic Flow", version="20030327", extensible=True):
    """Hemodynamic Flow, extensible."""

    PulmonaryFlow = CodedConcept("122161", "DCM", "Pulmonary Flow")
    SystemicFlow = CodedConcept("122162", "DCM", "Systemic Flow")
