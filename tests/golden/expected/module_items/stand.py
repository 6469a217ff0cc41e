"""Stand Module Attributes, PS3.3 C.3. Generated from table_C.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import CS, LO, SH, SQ, Item, item, type1, type2, type3

if TYPE_CHECKING:
    from dicodec.typed import OptCodesOf, OptSeq
    from dicomstd.closed_codes import CID10Code
    from dicomstd.items import ShadeMacroItem


@item
class StandStandItem(Item):
    """Item of table C.3-1 in StandSequence, PS3.3 C.3."""

    StandMaterial: str = type1(0x00110008, LO)
    BulbKindCodeSequence: OptCodesOf[BulbKindCodeItem, CID10Code] = type3(0x00110005, SQ)


@item
class BulbKindCodeItem(Item):
    """Item of table C.3-1 in StandSequence/BulbKindCodeSequence, PS3.3 C.3."""

    CodeValue: str = type1(0x00080100, SH)
    CodingSchemeDesignator: str = type1(0x00080102, SH)
    CodeMeaning: str = type1(0x00080104, LO)
    LampColor: str | None = type3(0x00110001, CS)


@item
class StandShadeItem(Item):
    """Item of table C.3-1 in ShadeSequence, PS3.3 C.3."""

    StandMaterial: str | None = type3(0x00110008, LO)


@item
class StandShadeItem(Item):
    """Item of table C.3-1, PS3.3 C.3, printed in C.3-1/ShadeSequence, 10-1."""

    StandMaterial: str | None = type3(0x00110008, LO)
    LampColor: str | None = type2(0x00110001, CS)
    ShadeSequence: OptSeq[ShadeMacroItem] = type3(0x00110003, SQ)
