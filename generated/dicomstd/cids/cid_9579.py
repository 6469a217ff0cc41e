"""CID 9579 RT Segment Material, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9579(ContextGroup, cid=9579, uid="1.2.840.10008.6.1.1432", keyword="RTSegmentMaterial", title="RT Segment Material", version="20220115", extensible=True):
    """RT Segment Material, extensible, includes CID 7300."""

    NickelTitanium = CodedConcept("261250004", "SCT", "Nickel Titanium")
    GoldAlloy = CodedConcept("256496006", "SCT", "Gold Alloy")
    StainlessSteelMaterial = CodedConcept("256506002", "SCT", "Stainless Steel Material")
    Polymer = CodedConcept("412155002", "SCT", "Polymer")
    CarbonFiber = CodedConcept("256501007", "SCT", "Carbon Fiber")
    StainlessSteelSS316L = CodedConcept("S31673", "UNS", "Stainless steel (SS316L)")
    Titanium = CodedConcept("R50250", "UNS", "Titanium")
    TitaniumAlloyTitaniumAluminium6Vanadium4 = CodedConcept("R56400", "UNS", "Titanium alloy (Titanium Aluminium-6 Vanadium-4)")
    CobaltChromiumAlloyCobaltChromium28Molybdenum6 = CodedConcept("R30075", "UNS", "Cobalt chromium alloy (Cobalt Chromium-28 Molybdenum 6)")
    TitaniumAlloyTitaniumMolybdenum15Zirconium5Aluminium3 = CodedConcept("130736", "DCM", "Titanium alloy (Titanium Molybdenum-15 Zirconium-5 Aluminium-3)")
    CobaltChromiumAlloyCobaltChromium20Tungsten15Nickel10 = CodedConcept("R30605", "UNS", "Cobalt-chromium alloy (Cobalt Chromium-20 Tungsten-15 Nickel-10)")
    CobaltChromiumAlloyCobaltNickel35Chromium20Molybdenum10 = CodedConcept("R30035", "UNS", "Cobalt-chromium alloy (Cobalt Nickel-35 Chromium-20 Molybdenum-10)")
    CobaltChromiumAlloyCobaltChromium20Nickel15Iron15Molybdenum7Manganese2 = CodedConcept("R30003", "UNS", "Cobalt-chromium alloy (Cobalt Chromium-20 Nickel-15 Iron-15 Molybdenum-7 Manganese-2)")
    TitaniumAlloyTitaniumAluminium6Niobium7 = CodedConcept("R56700", "UNS", "Titanium alloy (Titanium Aluminium-6 Niobium-7)")
