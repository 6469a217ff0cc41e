"""Ophthalmic Tomography Acquisition Parameters Module Attributes, PS3.3 C.8.17.8. Generated from table_C.8.17.8-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import (
        OphthalmicAcquisitionParametersMydriaticAgentItem,
        OphthalmicAcquisitionParametersRefractiveStateItem,
    )


class OphthalmicTomographyAcquisitionParameters(Protocol):
    """An object that has the Ophthalmic Tomography Acquisition Parameters Module, PS3.3 C.8.17.8."""

    @reads
    def AxialLengthOfTheEye(self) -> float | None: ...

    @reads
    def HorizontalFieldOfView(self) -> float | None: ...

    @reads
    def RefractiveStateSequence(self) -> Items[OphthalmicAcquisitionParametersRefractiveStateItem] | None: ...

    @reads
    def EmmetropicMagnification(self) -> float | None: ...

    @reads
    def IntraOcularPressure(self) -> float | None: ...

    @property
    def PupilDilated(self) -> Literal["YES", "NO"] | None: ...

    @reads
    def MydriaticAgentSequence(self) -> Items[OphthalmicAcquisitionParametersMydriaticAgentItem] | None: ...

    @reads
    def DegreeOfDilation(self) -> float | None: ...
