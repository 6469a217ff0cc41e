"""X-Ray Filtration Macro Attributes, PS3.3 C.8.7.10. Generated from table_C.8-35a; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import CS, DS, FL, SH, Item, item, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, AnyFD, Attr, ListDS, ListFD


@item
class XRayFiltrationItem(Item):
    """Item of table C.8-35a, PS3.3 C.8.7.10."""

    FilterType: str | None = type3(0x00181160, SH)
    FilterMaterial: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x00187050, CS, "1-n")
    FilterThicknessMinimum: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type3(0x00187052, DS, "1-n")
    FilterThicknessMaximum: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type3(0x00187054, DS, "1-n")
    FilterBeamPathLengthMinimum: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = type3(0x00187056, FL, "1-n")
    FilterBeamPathLengthMaximum: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = type3(0x00187058, FL, "1-n")
