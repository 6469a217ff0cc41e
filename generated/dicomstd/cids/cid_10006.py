"""CID 10006 X-Ray Filter Material, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID10006(ContextGroup, cid=10006, uid="1.2.840.10008.6.1.539", keyword="XRayFilterMaterial", title="X-Ray Filter Material", version="20190817", extensible=True):
    """X-Ray Filter Material, extensible."""

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
