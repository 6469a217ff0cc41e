"""X-Ray Field of View Macro Attributes, PS3.3 C.8.19.6.2. Generated from table_C.8.19.6-2; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, DS, FL, LO, Item, item, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, AnyFD, Attr, ListDS, ListFD


@item
class FieldOfViewItem(Item):
    """Item of table C.8.19.6-2 in FieldOfViewSequence, PS3.3 C.8.19.6.2."""

    FieldOfViewShape: Literal["RECTANGLE", "ROUND", "HEXAGONAL"] | None = type3(0x00181147, CS)
    FieldOfViewDimensionsInFloat: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = type3(0x00189461, FL, "1-2")
    FieldOfViewOrigin: Attr[tuple[float, float] | None, ListDS | tuple[AnyDS, AnyDS] | None] = type1c(0x00187030, DS, "2")  # if present(XRayReceptorType) and XRayReceptorType in {DIGITAL_DETECTOR}
    FieldOfViewRotation: Attr[float, AnyDS] = type1(0x00187032, DS)
    FieldOfViewHorizontalFlip: Literal["NO", "YES"] = type1(0x00187034, CS)
    FieldOfViewDescription: str | None = type3(0x00189433, LO)
