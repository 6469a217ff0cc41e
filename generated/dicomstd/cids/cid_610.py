"""CID 610 Water Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID610(ContextGroup, cid=610, uid="1.2.840.10008.6.1.1075", keyword="WaterType", title="Water Type", version="20151110", extensible=True):
    """Water Type, extensible."""

    TapWater = CodedConcept("444923006", "SCT", "Tap water")
    DistilledWater = CodedConcept("444883009", "SCT", "Distilled water")
    ReverseOsmosisPurifiedWater = CodedConcept("127290", "DCM", "Reverse osmosis purified water")
    ReverseOsmosisPurifiedHClAcidifiedWater = CodedConcept("127291", "DCM", "Reverse osmosis purified, HCl acidified water")
