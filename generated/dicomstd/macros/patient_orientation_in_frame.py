"""Patient Orientation in Frame Macro Attributes, PS3.3 C.7.6.16.2.15. Generated from table_C.7.6.16-16; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import CS, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import Attr


@item
class PatientOrientationInFrameItem(Item):
    """Item of table C.7.6.16-16 in PatientOrientationInFrameSequence, PS3.3 C.7.6.16.2.15."""

    PatientOrientation: Attr[tuple[str, str], list[str] | tuple[str, str]] = type1(0x00200020, CS, "2")
