"""CID 300 Multi-energy Relevant Material, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID300(ContextGroup, cid=300, uid="1.2.840.10008.6.1.1208", keyword="MultienergyRelevantMaterial", title="Multi-energy Relevant Material", version="20190817", extensible=True):
    """Multi-energy Relevant Material, extensible."""

    AluminumOxide = CodedConcept("83881004", "SCT", "Aluminum Oxide")
    Barium = CodedConcept("39290007", "SCT", "Barium")
    Bismuth = CodedConcept("23172004", "SCT", "Bismuth")
    Calcium = CodedConcept("5540006", "SCT", "Calcium")
    CalciumHydroxyapatite = CodedConcept("256579008", "SCT", "Calcium Hydroxyapatite")
    CobaltChromiumAlloy = CodedConcept("256526003", "SCT", "Cobalt-chromium alloy")
    Fat = CodedConcept("256674009", "SCT", "Fat")
    Gadolinium = CodedConcept("58281002", "SCT", "Gadolinium")
    Gold = CodedConcept("2309006", "SCT", "Gold")
    Hafnium = CodedConcept("50672002", "SCT", "Hafnium")
    Iodine = CodedConcept("44588005", "SCT", "Iodine")
    Iron = CodedConcept("3829006", "SCT", "Iron")
    NickelCobaltChromium = CodedConcept("261249004", "SCT", "Nickel cobalt chromium")
    Platinum = CodedConcept("84847000", "SCT", "Platinum")
    RenalStone = CodedConcept("386103008", "SCT", "Renal stone")
    Silicon = CodedConcept("51420009", "SCT", "Silicon")
    Silicone = CodedConcept("13652007", "SCT", "Silicone")
    Silver = CodedConcept("41967008", "SCT", "Silver")
    Tantalum = CodedConcept("45215009", "SCT", "Tantalum")
    Titanium = CodedConcept("1166006", "SCT", "Titanium")
    UricAcid = CodedConcept("1710001", "SCT", "Uric Acid")
    Water = CodedConcept("11713004", "SCT", "Water")
    Yttrium = CodedConcept("63754004", "SCT", "Yttrium")
