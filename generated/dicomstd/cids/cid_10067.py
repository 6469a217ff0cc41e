"""CID 10067 Radiation Attenuator Material, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID10067(ContextGroup, cid=10067, uid="1.2.840.10008.6.1.1161", keyword="RadiationAttenuatorMaterial", title="Radiation Attenuator Material", version="20170405", extensible=True):
    """Radiation Attenuator Material, extensible, includes CID 10006."""

    CarbonFiber = CodedConcept("256501007", "SCT", "Carbon Fiber")
    KevlarAramidFiber = CodedConcept("C0064329", "UMLS", "Kevlar Aramid Fiber")
    Beryllium = CodedConcept("88014003", "SCT", "Beryllium")
    Molybdenum = CodedConcept("71128006", "SCT", "Molybdenum")
    Aluminum = CodedConcept("12503006", "SCT", "Aluminum")
    Copper = CodedConcept("66925006", "SCT", "Copper")
    Rhodium = CodedConcept("59801003", "SCT", "Rhodium")
    Niobium = CodedConcept("767776000", "SCT", "Niobium")
    Europium = CodedConcept("767775001", "SCT", "Europium")
    Lead = CodedConcept("88488004", "SCT", "Lead")
    Tantalum = CodedConcept("45215009", "SCT", "Tantalum")
    Silver = CodedConcept("41967008", "SCT", "Silver")
    Tin = CodedConcept("12597001", "SCT", "Tin")
