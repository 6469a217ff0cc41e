"""Ophthalmic Axial Measurements Module Attributes, PS3.3 C.8.25.14. Generated from table_C.8.25.14-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, FL, LO, SQ, Item, item, type1, type1c, type2, type2c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, Codes, OptSeq, Seq
    from dicomstd.items import (
        CodeSequenceItem,
        OphthalmicAxialLengthMeasurementsItem,
        OphthalmicAxialMeasurementsMydriaticAgentItem,
        OpticalSelectedOphthalmicAxialLengthItem,
        UltrasoundSelectedOphthalmicAxialLengthItem,
    )


@item
class OphthalmicAxialMeasurementsRightEyeItem(Item):
    """Item of table C.8.25.14-1 in OphthalmicAxialMeasurementsRightEyeSequence, PS3.3 C.8.25.14."""

    LensStatusCodeSequence: Codes[CodeSequenceItem] = type1(0x00221024, SQ)
    LensStatusDescription: str | None = type3(0x00221065, LO)
    VitreousStatusCodeSequence: Codes[CodeSequenceItem] = type1(0x00221025, SQ)
    VitreousStatusDescription: str | None = type3(0x00221066, LO)
    PupilDilated: Literal["YES", "NO"] | None = type2(0x0022000D, CS)
    DegreeOfDilation: Attr[float | None, AnyFD | None] = type2c(0x0022000E, FL)  # if PupilDilated in {YES}
    MydriaticAgentSequence: OptSeq[OphthalmicAxialMeasurementsMydriaticAgentItem] = type2c(0x00220058, SQ)  # if PupilDilated in {YES}
    OphthalmicAxialLengthMeasurementsSequence: Seq[OphthalmicAxialLengthMeasurementsItem] = type1(0x00221050, SQ)
    UltrasoundSelectedOphthalmicAxialLengthSequence: OptSeq[UltrasoundSelectedOphthalmicAxialLengthItem] = type1c(0x00221230, SQ)  # if OphthalmicAxialMeasurementsDeviceType in {ULTRASOUND}
    OpticalSelectedOphthalmicAxialLengthSequence: OptSeq[OpticalSelectedOphthalmicAxialLengthItem] = type1c(0x00221255, SQ)  # if OphthalmicAxialMeasurementsDeviceType in {OPTICAL}


@item
class OphthalmicAxialMeasurementsLeftEyeItem(Item):
    """Item of table C.8.25.14-1 in OphthalmicAxialMeasurementsLeftEyeSequence, PS3.3 C.8.25.14."""

    LensStatusCodeSequence: Codes[CodeSequenceItem] = type1(0x00221024, SQ)
    LensStatusDescription: str | None = type3(0x00221065, LO)
    VitreousStatusCodeSequence: Codes[CodeSequenceItem] = type1(0x00221025, SQ)
    VitreousStatusDescription: str | None = type3(0x00221066, LO)
    PupilDilated: Literal["YES", "NO"] | None = type2(0x0022000D, CS)
    DegreeOfDilation: Attr[float | None, AnyFD | None] = type2c(0x0022000E, FL)  # if PupilDilated in {YES}
    MydriaticAgentSequence: OptSeq[OphthalmicAxialMeasurementsMydriaticAgentItem] = type2c(0x00220058, SQ)  # if PupilDilated in {YES}
    OphthalmicAxialLengthMeasurementsSequence: Seq[OphthalmicAxialLengthMeasurementsItem] = type1(0x00221050, SQ)
    UltrasoundSelectedOphthalmicAxialLengthSequence: OptSeq[UltrasoundSelectedOphthalmicAxialLengthItem] = type1c(0x00221230, SQ)  # if OphthalmicAxialMeasurementsDeviceType in {ULTRASOUND}
    OpticalSelectedOphthalmicAxialLengthSequence: OptSeq[OpticalSelectedOphthalmicAxialLengthItem] = type1c(0x00221255, SQ)  # if OphthalmicAxialMeasurementsDeviceType in {OPTICAL}
