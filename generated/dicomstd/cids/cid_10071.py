"""CID 10071 Radiation Dose Unit, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID10071(ContextGroup, cid=10071, uid="1.2.840.10008.6.1.1206", keyword="RadiationDoseUnit", title="Radiation Dose Unit", version="20180605", extensible=True):
    """Radiation Dose Unit, extensible."""

    Gy = CodedConcept("Gy", "UCUM", "Gy")
    Sv = CodedConcept("Sv", "UCUM", "Sv")
