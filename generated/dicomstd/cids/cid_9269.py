"""CID 9269 RT Radiation Meterset Units, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9269(ContextGroup, cid=9269, uid="1.2.840.10008.6.1.1468", keyword="RTRadiationMetersetUnits", title="RT Radiation Meterset Units", version="20221225", extensible=True):
    """RT Radiation Meterset Units, extensible, includes CID 9552, 9557, 9559."""

    MonitorUnits = CodedConcept("{MU}", "UCUM", "Monitor Units")
    S = CodedConcept("s", "UCUM", "s")
