"""Items of the CT Image IOD, PS3.3 A.3.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import CS, LO, SQ, Item, item, type2, type3

if TYPE_CHECKING:
    from dicodec.typed import OptSeq
    from dicomstd.items import ShadeMacroItem


@item
class CTImageShadeItem(Item):
    """Item of table A.3-1, PS3.3 A.3.3, printed in 10-1, C.3-1/ShadeSequence."""

    LampColor: str | None = type2(0x00110001, CS)
    ShadeSequence: OptSeq[ShadeMacroItem] = type3(0x00110003, SQ)
    StandMaterial: str | None = type3(0x00110008, LO)
