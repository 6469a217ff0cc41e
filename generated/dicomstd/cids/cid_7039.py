"""CID 7039 Pediatric Size Category, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7039(ContextGroup, cid=7039, uid="1.2.840.10008.6.1.1173", keyword="PediatricSizeCategory", title="Pediatric Size Category", version="20170417", extensible=True):
    """Pediatric Size Category, extensible, includes CID 7040."""

    BroselowLutenPinkZone67Kg = CodedConcept("444488009", "SCT", "Broselow Luten Pink Zone (6-7 kg)")
    BroselowLutenRedZone89Kg = CodedConcept("444471002", "SCT", "Broselow Luten Red Zone (8-9 kg)")
    BroselowLutenPurpleZone1011Kg = CodedConcept("444489001", "SCT", "Broselow Luten Purple Zone (10-11 kg)")
    BroselowLutenYellowZone1214Kg = CodedConcept("444505007", "SCT", "Broselow Luten Yellow Zone (12-14 kg)")
    BroselowLutenWhiteZone1518Kg = CodedConcept("444504006", "SCT", "Broselow Luten White Zone (15-18 kg)")
    BroselowLutenBlueZone1923Kg = CodedConcept("444474005", "SCT", "Broselow Luten Blue Zone (19-23 kg)")
    BroselowLutenOrangeZone2429Kg = CodedConcept("444496004", "SCT", "Broselow Luten Orange Zone (24-29 kg)")
    BroselowLutenGreenZone3036Kg = CodedConcept("444503000", "SCT", "Broselow Luten Green Zone (30-36 kg)")
