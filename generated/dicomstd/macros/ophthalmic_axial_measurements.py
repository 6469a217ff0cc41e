"""Ophthalmic Axial Measurements Macro Attributes, PS3.3 C.8.25.14.1. Generated from table_C.8.25.14-2; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, DS, FL, SQ, Item, item, type1, type1c, type3

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal
    from dicodec.typed import Attr, CodedConcept, Items
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

    MydriaticAgentCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x0022001C, SQ)
    MydriaticAgentConcentration: Attr[float | None, Decimal | str] = type3(0x0022004E, DS)
    MydriaticAgentConcentrationUnitsSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type1c(0x00220042, SQ)  # if present(MydriaticAgentConcentration)


@item
class OphthalmicAxialLengthMeasurementsItem(Item):
    """Item of table C.8.25.14-2 in OphthalmicAxialLengthMeasurementsSequence, PS3.3 C.8.25.14.1."""

    OphthalmicAxialLengthMeasurementsType: Literal["TOTAL LENGTH", "LENGTH SUMMATION", "SEGMENTAL LENGTH"] = type1(0x00221010, CS)
    OphthalmicAxialLengthMeasurementsTotalLengthSequence: Attr[Items[OphthalmicAxialLengthMeasurementsTotalLengthItem] | None, Iterable[OphthalmicAxialLengthMeasurementsTotalLengthItem]] = type1c(0x00221210, SQ)  # if OphthalmicAxialLengthMeasurementsType in {"TOTAL LENGTH"}
    OphthalmicAxialLengthMeasurementsLengthSummationSequence: Attr[Items[OphthalmicAxialLengthMeasurementsLengthSummationItem] | None, Iterable[OphthalmicAxialLengthMeasurementsLengthSummationItem]] = type1c(0x00221212, SQ)  # if OphthalmicAxialLengthMeasurementsType in {"LENGTH SUMMATION"}
    OphthalmicAxialLengthMeasurementsSegmentalLengthSequence: Attr[Items[OphthalmicAxialLengthSegmentalMeasurementsItem] | None, Iterable[OphthalmicAxialLengthSegmentalMeasurementsItem]] = type1c(0x00221211, SQ)  # if OphthalmicAxialLengthMeasurementsType in {"SEGMENTAL LENGTH"}


@item
class OphthalmicAxialLengthMeasurementsTotalLengthItem(Item):
    """Item of table C.8.25.14-2 in OphthalmicAxialLengthMeasurementsSequence/OphthalmicAxialLengthMeasurementsTotalLengthSequence, PS3.3 C.8.25.14.1."""

    OphthalmicAxialLength: Attr[float, Decimal] = type1(0x00221019, FL)
    OphthalmicAxialLengthMeasurementModified: Literal["YES", "NO"] = type1(0x00221140, CS)
    ReferencedOphthalmicAxialLengthMeasurementQCImageSequence: Attr[Items[OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceItem], Iterable[OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceItem]] = type1(0x00221330, SQ)
    UltrasoundOphthalmicAxialLengthMeasurementsSequence: Attr[Items[UltrasoundOphthalmicAxialLengthMeasurementsItem] | None, Iterable[UltrasoundOphthalmicAxialLengthMeasurementsItem]] = type1c(0x00221220, SQ)  # if OphthalmicAxialMeasurementsDeviceType in {ULTRASOUND}
    OpticalOphthalmicAxialLengthMeasurementsSequence: Attr[Items[OpticalOphthalmicAxialLengthMeasurementsItem] | None, Iterable[OpticalOphthalmicAxialLengthMeasurementsItem]] = type1c(0x00221225, SQ)  # if OphthalmicAxialMeasurementsDeviceType in {OPTICAL}


@item
class OphthalmicAxialLengthMeasurementsLengthSummationItem(Item):
    """Item of table C.8.25.14-2 in OphthalmicAxialLengthMeasurementsSequence/OphthalmicAxialLengthMeasurementsLengthSummationSequence, PS3.3 C.8.25.14.1."""

    OphthalmicAxialLength: Attr[float, Decimal] = type1(0x00221019, FL)
    OphthalmicAxialLengthMeasurementModified: Literal["YES", "NO"] = type1(0x00221140, CS)
    ReferencedOphthalmicAxialLengthMeasurementQCImageSequence: Attr[Items[OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceItem], Iterable[OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceItem]] = type1(0x00221330, SQ)
    OphthalmicAxialLengthMeasurementsSegmentalLengthSequence: Attr[Items[OphthalmicAxialLengthSegmentalMeasurementsItem], Iterable[OphthalmicAxialLengthSegmentalMeasurementsItem]] = type1(0x00221211, SQ)
