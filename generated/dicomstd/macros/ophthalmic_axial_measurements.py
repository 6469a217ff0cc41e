"""Ophthalmic Axial Measurements Macro Attributes, PS3.3 C.8.25.14.1. Generated from table_C.8.25.14-2; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, DS, FL, SQ, Item, item, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, AnyFD, Attr, Codes, OptCodes, OptSeq, Seq
    from dicomstd.items import (
        CodeSequenceItem,
        OphthalmicAxialLengthSegmentalMeasurementsItem,
        OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceItem,
        OpticalOphthalmicAxialLengthMeasurementsItem,
        UltrasoundOphthalmicAxialLengthMeasurementsItem,
    )


@item
class OphthalmicAxialMeasurementsMydriaticAgentItem(Item):
    """Item of table C.8.25.14-2 in MydriaticAgentSequence, PS3.3 C.8.25.14.1."""

    MydriaticAgentCodeSequence: Codes[CodeSequenceItem] = type1(0x0022001C, SQ)
    MydriaticAgentConcentration: Attr[float | None, AnyDS | None] = type3(0x0022004E, DS)
    MydriaticAgentConcentrationUnitsSequence: OptCodes[CodeSequenceItem] = type1c(0x00220042, SQ)  # if present(MydriaticAgentConcentration)


@item
class OphthalmicAxialLengthMeasurementsItem(Item):
    """Item of table C.8.25.14-2 in OphthalmicAxialLengthMeasurementsSequence, PS3.3 C.8.25.14.1."""

    OphthalmicAxialLengthMeasurementsType: Literal["TOTAL LENGTH", "LENGTH SUMMATION", "SEGMENTAL LENGTH"] = type1(0x00221010, CS)
    OphthalmicAxialLengthMeasurementsTotalLengthSequence: OptSeq[OphthalmicAxialLengthMeasurementsTotalLengthItem] = type1c(0x00221210, SQ)  # if OphthalmicAxialLengthMeasurementsType in {"TOTAL LENGTH"}
    OphthalmicAxialLengthMeasurementsLengthSummationSequence: OptSeq[OphthalmicAxialLengthMeasurementsLengthSummationItem] = type1c(0x00221212, SQ)  # if OphthalmicAxialLengthMeasurementsType in {"LENGTH SUMMATION"}
    OphthalmicAxialLengthMeasurementsSegmentalLengthSequence: OptSeq[OphthalmicAxialLengthSegmentalMeasurementsItem] = type1c(0x00221211, SQ)  # if OphthalmicAxialLengthMeasurementsType in {"SEGMENTAL LENGTH"}


@item
class OphthalmicAxialLengthMeasurementsTotalLengthItem(Item):
    """Item of table C.8.25.14-2 in OphthalmicAxialLengthMeasurementsSequence/OphthalmicAxialLengthMeasurementsTotalLengthSequence, PS3.3 C.8.25.14.1."""

    OphthalmicAxialLength: Attr[float, AnyFD] = type1(0x00221019, FL)
    OphthalmicAxialLengthMeasurementModified: Literal["YES", "NO"] = type1(0x00221140, CS)
    ReferencedOphthalmicAxialLengthMeasurementQCImageSequence: Seq[OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceItem] = type1(0x00221330, SQ)
    UltrasoundOphthalmicAxialLengthMeasurementsSequence: OptSeq[UltrasoundOphthalmicAxialLengthMeasurementsItem] = type1c(0x00221220, SQ)  # if OphthalmicAxialMeasurementsDeviceType in {ULTRASOUND}
    OpticalOphthalmicAxialLengthMeasurementsSequence: OptSeq[OpticalOphthalmicAxialLengthMeasurementsItem] = type1c(0x00221225, SQ)  # if OphthalmicAxialMeasurementsDeviceType in {OPTICAL}


@item
class OphthalmicAxialLengthMeasurementsLengthSummationItem(Item):
    """Item of table C.8.25.14-2 in OphthalmicAxialLengthMeasurementsSequence/OphthalmicAxialLengthMeasurementsLengthSummationSequence, PS3.3 C.8.25.14.1."""

    OphthalmicAxialLength: Attr[float, AnyFD] = type1(0x00221019, FL)
    OphthalmicAxialLengthMeasurementModified: Literal["YES", "NO"] = type1(0x00221140, CS)
    ReferencedOphthalmicAxialLengthMeasurementQCImageSequence: Seq[OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceItem] = type1(0x00221330, SQ)
    OphthalmicAxialLengthMeasurementsSegmentalLengthSequence: Seq[OphthalmicAxialLengthSegmentalMeasurementsItem] = type1(0x00221211, SQ)
