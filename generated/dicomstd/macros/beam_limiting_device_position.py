"""Beam Limiting Device Position Macro Attributes, PS3.3 C.8.8.27. Generated from table_C.8.8.27-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, DS, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, Attr, ListDS


@item
class BeamLimitingDevicePositionBeamLimitingDevicePositionItem(Item):
    """Item of table C.8.8.27-1 in BeamLimitingDevicePositionSequence, PS3.3 C.8.8.27."""

    RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"] = type1(0x300A00B8, CS)
    LeafJawPositions: Attr[tuple[float, ...], ListDS | tuple[AnyDS, ...]] = type1(0x300A011C, DS, "2-2n")
