"""CID 9516 Radiotherapy Bolus Device Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9516(ContextGroup, cid=9516, uid="1.2.840.10008.6.1.1226", keyword="RadiotherapyBolusDeviceType", title="Radiotherapy Bolus Device Type", version="20181112", extensible=True):
    """Radiotherapy Bolus Device Type, extensible."""

    SurfaceBolus = CodedConcept("228736002", "SCT", "Surface Bolus")
