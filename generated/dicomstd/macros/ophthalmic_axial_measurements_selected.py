"""Ophthalmic Axial Measurements Selected Macro Attributes, PS3.3 C.8.25.14.4. Generated from table_C.8.25.14-5; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, FL, SQ, Item, item, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, Codes, OptSeq, Seq
    from dicomstd.items import (
        CodeSequenceItem,
        OphthalmicAxialLengthQualityMetricItem,
        OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceItem,
    )


@item
class UltrasoundSelectedOphthalmicAxialLengthItem(Item):
    """Item of table C.8.25.14-5 in UltrasoundSelectedOphthalmicAxialLengthSequence, PS3.3 C.8.25.14.4."""

    OphthalmicAxialLengthMeasurementsType: Literal["TOTAL LENGTH", "LENGTH SUMMATION"] | None = type3(0x00221010, CS)
    OphthalmicAxialLength: Attr[float, AnyFD] = type1(0x00221019, FL)
    OphthalmicAxialLengthSelectionMethodCodeSequence: Codes[CodeSequenceItem] = type1(0x00221250, SQ)
    ReferencedOphthalmicAxialLengthMeasurementQCImageSequence: Seq[OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceItem] = type1(0x00221330, SQ)
    OphthalmicAxialLengthQualityMetricSequence: Seq[OphthalmicAxialLengthQualityMetricItem] = type1(0x00221262, SQ)
    SelectedSegmentalOphthalmicAxialLengthSequence: OptSeq[OphthalmicAxialMeasurementsSelectedUltrasoundSelectedOphthalmicAxialLengthSelectedSegmentalOphthalmicAxialLengthItem] = type1c(0x00221257, SQ)  # if has_value(OphthalmicAxialLengthMeasurementsType) and OphthalmicAxialLengthMeasurementsType in {"LENGTH SUMMATION"}


@item
class OphthalmicAxialMeasurementsSelectedUltrasoundSelectedOphthalmicAxialLengthSelectedSegmentalOphthalmicAxialLengthItem(Item):
    """Item of table C.8.25.14-5 in UltrasoundSelectedOphthalmicAxialLengthSequence/SelectedSegmentalOphthalmicAxialLengthSequence, PS3.3 C.8.25.14.4."""

    OphthalmicAxialLength: Attr[float, AnyFD] = type1(0x00221019, FL)
    OphthalmicAxialLengthMeasurementsSegmentNameCodeSequence: Codes[CodeSequenceItem] = type1(0x00221101, SQ)


@item
class OpticalSelectedOphthalmicAxialLengthItem(Item):
    """Item of table C.8.25.14-5 in OpticalSelectedOphthalmicAxialLengthSequence, PS3.3 C.8.25.14.4."""

    OphthalmicAxialLengthMeasurementsType: Literal["TOTAL LENGTH", "LENGTH SUMMATION", "SEGMENTAL LENGTH"] | None = type3(0x00221010, CS)
    SelectedTotalOphthalmicAxialLengthSequence: OptSeq[SelectedTotalOphthalmicAxialLengthItem] = type1c(0x00221260, SQ)  # if has_value(OphthalmicAxialLengthMeasurementsType) and OphthalmicAxialLengthMeasurementsType in {"TOTAL LENGTH", "LENGTH SUMMATION"}
    SelectedSegmentalOphthalmicAxialLengthSequence: OptSeq[OphthalmicAxialMeasurementsSelectedOpticalSelectedOphthalmicAxialLengthSelectedSegmentalOphthalmicAxialLengthItem] = type1c(0x00221257, SQ)  # if has_value(OphthalmicAxialLengthMeasurementsType) and OphthalmicAxialLengthMeasurementsType in {"SEGMENTAL LENGTH", "LENGTH SUMMATION"}


@item
class SelectedTotalOphthalmicAxialLengthItem(Item):
    """Item of table C.8.25.14-5 in OpticalSelectedOphthalmicAxialLengthSequence/SelectedTotalOphthalmicAxialLengthSequence, PS3.3 C.8.25.14.4."""

    OphthalmicAxialLength: Attr[float, AnyFD] = type1(0x00221019, FL)
    ReferencedOphthalmicAxialLengthMeasurementQCImageSequence: Seq[OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceItem] = type1(0x00221330, SQ)
    OphthalmicAxialLengthQualityMetricSequence: Seq[OphthalmicAxialLengthQualityMetricItem] = type1(0x00221262, SQ)


@item
class OphthalmicAxialMeasurementsSelectedOpticalSelectedOphthalmicAxialLengthSelectedSegmentalOphthalmicAxialLengthItem(Item):
    """Item of table C.8.25.14-5 in OpticalSelectedOphthalmicAxialLengthSequence/SelectedSegmentalOphthalmicAxialLengthSequence, PS3.3 C.8.25.14.4."""

    OphthalmicAxialLengthMeasurementsSegmentNameCodeSequence: Codes[CodeSequenceItem] = type1(0x00221101, SQ)
    OphthalmicAxialLength: Attr[float, AnyFD] = type1(0x00221019, FL)
    ReferencedOphthalmicAxialLengthMeasurementQCImageSequence: OptSeq[OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceItem] = type3(0x00221330, SQ)
    OphthalmicAxialLengthQualityMetricSequence: OptSeq[OphthalmicAxialLengthQualityMetricItem] = type3(0x00221262, SQ)
