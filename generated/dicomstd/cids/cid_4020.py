"""CID 4020 PET Radionuclide, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID4020(ContextGroup, cid=4020, uid="1.2.840.10008.6.1.304", keyword="PETRadionuclide", title="PET Radionuclide", version="20160119", extensible=True):
    """PET Radionuclide, extensible."""

    N11Carbon = CodedConcept("40565003", "SCT", "^11^Carbon")
    N13Nitrogen = CodedConcept("21576001", "SCT", "^13^Nitrogen")
    N14Oxygen = CodedConcept("424875009", "SCT", "^14^Oxygen")
    N15Oxygen = CodedConcept("129504001", "SCT", "^15^Oxygen")
    N18Fluorine = CodedConcept("77004003", "SCT", "^18^Fluorine")
    N22Sodium = CodedConcept("71633006", "SCT", "^22^Sodium")
    N38Potassium = CodedConcept("423764008", "SCT", "^38^Potassium")
    N43Scandium = CodedConcept("126605", "DCM", "^43^Scandium")
    N44Scandium = CodedConcept("126600", "DCM", "^44^Scandium")
    N45Titanium = CodedConcept("75696008", "SCT", "^45^Titanium")
    N51Manganese = CodedConcept("126601", "DCM", "^51^Manganese")
    N52Iron = CodedConcept("69089000", "SCT", "^52^Iron")
    N52Manganese = CodedConcept("37225000", "SCT", "^52^Manganese")
    N52mManganese = CodedConcept("126607", "DCM", "^52m^Manganese")
    N60Copper = CodedConcept("425364008", "SCT", "^60^Copper")
    N61Copper = CodedConcept("71425003", "SCT", "^61^Copper")
    N62Copper = CodedConcept("422934004", "SCT", "^62^Copper")
    N62Zinc = CodedConcept("65054007", "SCT", "^62^Zinc")
    N64Copper = CodedConcept("3932008", "SCT", "^64^Copper")
    N66Gallium = CodedConcept("79477007", "SCT", "^66^Gallium")
    N68Gallium = CodedConcept("35337001", "SCT", "^68^Gallium")
    N68Germanium = CodedConcept("53315004", "SCT", "^68^Germanium")
    N70Arsenic = CodedConcept("126602", "DCM", "^70^Arsenic")
    N72Arsenic = CodedConcept("2705002", "SCT", "^72^Arsenic")
    N73Selenium = CodedConcept("87437000", "SCT", "^73^Selenium")
    N75Bromine = CodedConcept("17910003", "SCT", "^75^Bromine")
    N76Bromine = CodedConcept("79523006", "SCT", "^76^Bromine")
    N77Bromine = CodedConcept("86521004", "SCT", "^77^Bromine")
    N82Rubidium = CodedConcept("79197006", "SCT", "^82^Rubidium")
    N86Yttrium = CodedConcept("10738001", "SCT", "^86^Yttrium")
    N89Zirconium = CodedConcept("63360001", "SCT", "^89^Zirconium")
    N90Niobium = CodedConcept("126603", "DCM", "^90^Niobium")
    N90Yttrium = CodedConcept("14691008", "SCT", "^90^Yttrium")
    N94mTechnetium = CodedConcept("424079002", "SCT", "^94m^Technetium")
    N124Iodine = CodedConcept("40937006", "SCT", "^124^Iodine")
    N152Terbium = CodedConcept("126606", "DCM", "^152^Terbium")
