"""Ophthalmic Axial Measurements Module Attributes, PS3.3 C.8.25.14. Generated from table_C.8.25.14-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import (
        CodeSequenceItem,
        OphthalmicAxialMeasurementsLeftEyeItem,
        OphthalmicAxialMeasurementsRightEyeItem,
    )


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
