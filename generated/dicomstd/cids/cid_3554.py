"""CID 3554 Ventilation, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3554(ContextGroup, cid=3554, uid="1.2.840.10008.6.1.150", keyword="Ventilation", title="Ventilation", version="20030327", extensible=True):
    """Ventilation, extensible."""

    AmbuBag = CodedConcept("371785003", "SCT", "Ambu Bag")
    PressureSupportVentilator = CodedConcept("371786002", "SCT", "Pressure Support Ventilator")
    VolumeSupportVentilator = CodedConcept("371787006", "SCT", "Volume Support Ventilator")
