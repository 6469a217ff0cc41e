"""CT Acquisition Details Macro Attributes, PS3.3 2024b C.8.15.3.3. Generated from table_C.8-119; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, DS, FD, US, Item, item, type1c

if TYPE_CHECKING:
    from decimal import Decimal
    from dicodec.typed import Attr


@item
class CTAcquisitionDetailsItem(Item):
    """Item of table C.8-119 in CTAcquisitionDetailsSequence, PS3.3 C.8.15.3.3."""

    ReferencedPathIndex: Attr[tuple[int, ...] | None, list[int]] = type1c(0x00189378, US, "1-n")
    RotationDirection: Literal["CW", "CC"] | None = type1c(0x00181140, CS)
    RevolutionTime: Attr[float | None, Decimal] = type1c(0x00189305, FD)
    SingleCollimationWidth: Attr[float | None, Decimal] = type1c(0x00189306, FD)
    TotalCollimationWidth: Attr[float | None, Decimal] = type1c(0x00189307, FD)
    TableHeight: Attr[float | None, Decimal | str] = type1c(0x00181130, DS)
    GantryDetectorTilt: Attr[float | None, Decimal | str] = type1c(0x00181120, DS)
    DataCollectionDiameter: Attr[float | None, Decimal | str] = type1c(0x00180090, DS)
