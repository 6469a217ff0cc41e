"""Ophthalmic Axial Measurements Module Attributes, PS3.3 C.8.25.14. Generated from table_C.8.25.14-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import (
    CS, FL, LO, SQ, Item, item, reads, type1, type1c, type2, type2c, type3,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal
    from dicodec.typed import Attr, CodedConcept, Items
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

    LensStatusCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x00221024, SQ)
    LensStatusDescription: str | None = type3(0x00221065, LO)
    VitreousStatusCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x00221025, SQ)
    VitreousStatusDescription: str | None = type3(0x00221066, LO)
    PupilDilated: Literal["YES", "NO"] | None = type2(0x0022000D, CS)
    DegreeOfDilation: Attr[float | None, Decimal] = type2c(0x0022000E, FL)  # if PupilDilated in {YES}
    MydriaticAgentSequence: Attr[Items[OphthalmicAxialMeasurementsMydriaticAgentItem] | None, Iterable[OphthalmicAxialMeasurementsMydriaticAgentItem]] = type2c(0x00220058, SQ)  # if PupilDilated in {YES}
    OphthalmicAxialLengthMeasurementsSequence: Attr[Items[OphthalmicAxialLengthMeasurementsItem], Iterable[OphthalmicAxialLengthMeasurementsItem]] = type1(0x00221050, SQ)
    UltrasoundSelectedOphthalmicAxialLengthSequence: Attr[Items[UltrasoundSelectedOphthalmicAxialLengthItem] | None, Iterable[UltrasoundSelectedOphthalmicAxialLengthItem]] = type1c(0x00221230, SQ)  # if OphthalmicAxialMeasurementsDeviceType in {ULTRASOUND}
    OpticalSelectedOphthalmicAxialLengthSequence: Attr[Items[OpticalSelectedOphthalmicAxialLengthItem] | None, Iterable[OpticalSelectedOphthalmicAxialLengthItem]] = type1c(0x00221255, SQ)  # if OphthalmicAxialMeasurementsDeviceType in {OPTICAL}


@item
class OphthalmicAxialMeasurementsLeftEyeItem(Item):
    """Item of table C.8.25.14-1 in OphthalmicAxialMeasurementsLeftEyeSequence, PS3.3 C.8.25.14."""

    LensStatusCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x00221024, SQ)
    LensStatusDescription: str | None = type3(0x00221065, LO)
    VitreousStatusCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x00221025, SQ)
    VitreousStatusDescription: str | None = type3(0x00221066, LO)
    PupilDilated: Literal["YES", "NO"] | None = type2(0x0022000D, CS)
    DegreeOfDilation: Attr[float | None, Decimal] = type2c(0x0022000E, FL)  # if PupilDilated in {YES}
    MydriaticAgentSequence: Attr[Items[OphthalmicAxialMeasurementsMydriaticAgentItem] | None, Iterable[OphthalmicAxialMeasurementsMydriaticAgentItem]] = type2c(0x00220058, SQ)  # if PupilDilated in {YES}
    OphthalmicAxialLengthMeasurementsSequence: Attr[Items[OphthalmicAxialLengthMeasurementsItem], Iterable[OphthalmicAxialLengthMeasurementsItem]] = type1(0x00221050, SQ)
    UltrasoundSelectedOphthalmicAxialLengthSequence: Attr[Items[UltrasoundSelectedOphthalmicAxialLengthItem] | None, Iterable[UltrasoundSelectedOphthalmicAxialLengthItem]] = type1c(0x00221230, SQ)  # if OphthalmicAxialMeasurementsDeviceType in {ULTRASOUND}
    OpticalSelectedOphthalmicAxialLengthSequence: Attr[Items[OpticalSelectedOphthalmicAxialLengthItem] | None, Iterable[OpticalSelectedOphthalmicAxialLengthItem]] = type1c(0x00221255, SQ)  # if OphthalmicAxialMeasurementsDeviceType in {OPTICAL}


class OphthalmicAxialMeasurements(Protocol):
    """An object that has the Ophthalmic Axial Measurements Module, PS3.3 C.8.25.14."""

    @property
    def OphthalmicAxialMeasurementsDeviceType(self) -> str: ...

    @reads
    def OphthalmicUltrasoundMethodCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def AnteriorChamberDepthDefinitionCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def OphthalmicAxialMeasurementsRightEyeSequence(self) -> Items[OphthalmicAxialMeasurementsRightEyeItem] | None: ...

    @reads
    def OphthalmicAxialMeasurementsLeftEyeSequence(self) -> Items[OphthalmicAxialMeasurementsLeftEyeItem] | None: ...
