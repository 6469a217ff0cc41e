"""CID 9521 Radiotherapy Treatment Energy Unit, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9521(ContextGroup, cid=9521, uid="1.2.840.10008.6.1.1231", keyword="RadiotherapyTreatmentEnergyUnit", title="Radiotherapy Treatment Energy Unit", version="20181112", extensible=True):
    """Radiotherapy Treatment Energy Unit, extensible."""

    Megavolt = CodedConcept("MV", "UCUM", "Megavolt")
    Megaelectronvolt = CodedConcept("MeV", "UCUM", "Megaelectronvolt")
    Kilovolt = CodedConcept("kV", "UCUM", "Kilovolt")
