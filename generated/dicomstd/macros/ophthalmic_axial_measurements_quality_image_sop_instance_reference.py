"""Ophthalmic Axial Measurements Quality Image SOP Instance Reference Macro Attributes, PS3.3 C.8.25.16.6. Generated from table_C.8.25.16-6; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import IS, UI, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr


@item
class OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceItem(Item):
    """Item of table C.8.25.16-6, PS3.3 C.8.25.16.6."""

    ReferencedSOPClassUID: Attr[Literal["1.2.840.10008.5.1.4.1.1.7.2", "1.2.840.10008.5.1.4.1.1.7.4"], Literal["1.2.840.10008.5.1.4.1.1.7.2", "1.2.840.10008.5.1.4.1.1.7.4"]] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    ReferencedFrameNumber: Attr[tuple[int, ...], list[int] | tuple[int, ...]] = type1(0x00081160, IS, "1-n")
