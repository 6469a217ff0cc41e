"""RT Beam Limiting Device Opening Sequence Macro Attributes, PS3.3 C.36.2.2.21. Generated from table_C.36.2.2.21-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import SQ, Item, item, type1c

if TYPE_CHECKING:
    from dicodec.typed import OptSeq
    from dicomstd.items import RTBeamLimitingDeviceOpeningDefinitionItem


@item
class RTBeamLimitingDeviceOpeningSequenceItem(Item):
    """Item of table C.36.2.2.21-1, PS3.3 C.36.2.2.21."""

    RTBeamLimitingDeviceOpeningSequence: OptSeq[RTBeamLimitingDeviceOpeningDefinitionItem] = type1c(0x300A0656, SQ)  # if present(NumberOfRTBeamLimitingDevices) and NumberOfRTBeamLimitingDevices != 0
