"""CID 10016 Anode Target Material, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID10016(ContextGroup, cid=10016, uid="1.2.840.10008.6.1.548", keyword="AnodeTargetMaterial", title="Anode Target Material", version="20190817", extensible=True):
    """Anode Target Material, extensible."""

    Molybdenum = CodedConcept("71128006", "SCT", "Molybdenum")
    Rhodium = CodedConcept("59801003", "SCT", "Rhodium")
    Tungsten = CodedConcept("26194003", "SCT", "Tungsten")
