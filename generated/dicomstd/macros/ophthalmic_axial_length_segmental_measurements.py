"""Ophthalmic Axial Length Segmental Measurements Macro Attributes, PS3.3 C.8.25.14.2. Generated from table_C.8.25.14-3; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, FL, SQ, Item, item, type1, type1c

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, Codes, OptSeq
    from dicomstd.items import (
        CodeSequenceItem,
        OpticalOphthalmicAxialLengthMeasurementsItem,
        UltrasoundOphthalmicAxialLengthMeasurementsItem,
    )


@item
class OphthalmicAxialLengthSegmentalMeasurementsItem(Item):
    """Item of table C.8.25.14-3, PS3.3 C.8.25.14.2."""

    OphthalmicAxialLength: Attr[float, AnyFD] = type1(0x00221019, FL)
    OphthalmicAxialLengthMeasurementModified: Literal["YES", "NO"] = type1(0x00221140, CS)
    OphthalmicAxialLengthMeasurementsSegmentNameCodeSequence: Codes[CodeSequenceItem] = type1(0x00221101, SQ)
    UltrasoundOphthalmicAxialLengthMeasurementsSequence: OptSeq[UltrasoundOphthalmicAxialLengthMeasurementsItem] = type1c(0x00221220, SQ)  # if OphthalmicAxialMeasurementsDeviceType in {ULTRASOUND}
    OpticalOphthalmicAxialLengthMeasurementsSequence: OptSeq[OpticalOphthalmicAxialLengthMeasurementsItem] = type1c(0x00221225, SQ)  # if OphthalmicAxialMeasurementsDeviceType in {OPTICAL}
