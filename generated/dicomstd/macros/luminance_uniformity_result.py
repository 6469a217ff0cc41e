"""Luminance Uniformity Result Macro Attributes, PS3.3 C.32.3.3. Generated from table_C.32.3.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FL, Item, item, untyped

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, ListFD


@item
class LuminanceUniformityResultLuminanceResponseItem(Item):
    """Item of table C.32.3.3-1 in LuminanceResponseSequence, PS3.3 C.32.3.3."""

    LuminanceValue: Attr[float | None, AnyFD | None] = untyped(0x0028701F, FL)
    CIExyWhitePoint: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = untyped(0x00287018, FL, "2")
