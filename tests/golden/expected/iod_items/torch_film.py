"""Items of the Torch Film IOD, PS3.3 A.8.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import DS, FD, SQ, Item, item, type1u

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, AnyFD, Attr, ListDS, ListFD, OptSeq
    from dicomstd.items import ShadeMacroItem


@item
class TorchFilmPerFrameFunctionalGroupsItem(Item):
    """Item of table A.8-1, PS3.3 A.8.3: functional groups."""

    # Glow Course (C), PS3.3 C.7.6.2, if LampCount > 1
    GlowPosition: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = type1u(0x00110006, FD, "3")

    # Cord (U), PS3.3 C.7.6.3
    CordLength: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type1u(0x00110004, DS, "1-n")


@item
class TorchFilmSharedFunctionalGroupsItem(Item):
    """Item of table A.8-1, PS3.3 A.8.3: functional groups."""

    # Shade Measures (M), PS3.3 C.7.6.1
    ShadeSequence: OptSeq[ShadeMacroItem] = type1u(0x00110003, SQ)

    # Cord (U), PS3.3 C.7.6.3
    CordLength: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type1u(0x00110004, DS, "1-n")
