"""CID 3628 Cardiac Output Method, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3628(ContextGroup, cid=3628, uid="1.2.840.10008.6.1.173", keyword="CardiacOutputMethod", title="Cardiac Output Method", version="20030327", extensible=True):
    """Cardiac Output Method, extensible."""

    ThermalBath = CodedConcept("371838001", "SCT", "Thermal Bath")
    ThermalInline = CodedConcept("371843008", "SCT", "Thermal Inline")
    DyeDilution = CodedConcept("373104003", "SCT", "Dye Dilution")
