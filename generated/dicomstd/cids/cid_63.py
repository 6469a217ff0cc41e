"""CID 63 Imaging Agent Administration Mode, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID63(ContextGroup, cid=63, uid="1.2.840.10008.6.1.1253", keyword="ImagingAgentAdministrationMode", title="Imaging Agent Administration Mode", version="20181115", extensible=True):
    """Imaging Agent Administration Mode, extensible."""

    AutomatedAdministration = CodedConcept("130173", "DCM", "Automated Administration")
    ManualAdministration = CodedConcept("130174", "DCM", "Manual Administration")
