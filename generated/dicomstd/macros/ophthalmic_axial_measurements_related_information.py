"""Ophthalmic Axial Measurements Related Information Macro Attributes, PS3.3 C.8.25.14.3. Generated from table_C.8.25.14-4; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, FL, LO, SQ, Item, item, type1, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, Codes
    from dicomstd.items import CodeSequenceItem


@item
class UltrasoundOphthalmicAxialLengthMeasurementsItem(Item):
    """Item of table C.8.25.14-4 in UltrasoundOphthalmicAxialLengthMeasurementsSequence, PS3.3 C.8.25.14.3."""

    OphthalmicAxialLengthVelocity: Attr[float, AnyFD] = type1(0x00221059, FL)
    ObserverType: Literal["PSN", "DEV"] = type1(0x0040A084, CS)
    OphthalmicAxialLengthDataSourceCodeSequence: Codes[CodeSequenceItem] = type1(0x00221150, SQ)
    OphthalmicAxialLengthDataSourceDescription: str | None = type3(0x00221159, LO)


@item
class OpticalOphthalmicAxialLengthMeasurementsItem(Item):
    """Item of table C.8.25.14-4 in OpticalOphthalmicAxialLengthMeasurementsSequence, PS3.3 C.8.25.14.3."""

    SignalToNoiseRatio: Attr[float | None, AnyFD | None] = type3(0x00221155, FL)
    OphthalmicAxialLengthDataSourceCodeSequence: Codes[CodeSequenceItem] = type1(0x00221150, SQ)
    OphthalmicAxialLengthDataSourceDescription: str | None = type3(0x00221159, LO)
