"""CID 7040 Broselow-Luten Pediatric Size Category, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID7040Code

class CID7040(ContextGroup[CID7040Code], cid=7040, uid="1.2.840.10008.6.1.824", keyword="BroselowLutenPediatricSizeCategory", title="Broselow-Luten Pediatric Size Category", version="20100127", extensible=False):
    """Broselow-Luten Pediatric Size Category, not extensible."""

    BroselowLutenPinkZone67Kg = CID7040Code("444488009", "SCT", "Broselow Luten Pink Zone (6-7 kg)")
    BroselowLutenRedZone89Kg = CID7040Code("444471002", "SCT", "Broselow Luten Red Zone (8-9 kg)")
    BroselowLutenPurpleZone1011Kg = CID7040Code("444489001", "SCT", "Broselow Luten Purple Zone (10-11 kg)")
    BroselowLutenYellowZone1214Kg = CID7040Code("444505007", "SCT", "Broselow Luten Yellow Zone (12-14 kg)")
    BroselowLutenWhiteZone1518Kg = CID7040Code("444504006", "SCT", "Broselow Luten White Zone (15-18 kg)")
    BroselowLutenBlueZone1923Kg = CID7040Code("444474005", "SCT", "Broselow Luten Blue Zone (19-23 kg)")
    BroselowLutenOrangeZone2429Kg = CID7040Code("444496004", "SCT", "Broselow Luten Orange Zone (24-29 kg)")
    BroselowLutenGreenZone3036Kg = CID7040Code("444503000", "SCT", "Broselow Luten Green Zone (30-36 kg)")
