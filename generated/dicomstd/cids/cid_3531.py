"""CID 3531 Oxygen Administration, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3531(ContextGroup, cid=3531, uid="1.2.840.10008.6.1.145", keyword="OxygenAdministration", title="Oxygen Administration", version="20030327", extensible=True):
    """Oxygen Administration, extensible."""

    OxygenAdministrationByNasalCannula = CodedConcept("371907003", "SCT", "Oxygen Administration by nasal cannula")
    OxygenAdministrationByMask = CodedConcept("371908008", "SCT", "Oxygen Administration by mask")
    OxygenAdministrationByVentilator = CodedConcept("121163", "DCM", "Oxygen Administration by ventilator")
