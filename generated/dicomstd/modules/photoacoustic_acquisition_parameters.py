"""Photoacoustic Acquisition Parameters Module Attributes, PS3.3 C.8.34.2. Generated from table_C.8.34.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import CodeSequenceItem, ExcitationWavelengthItem


class PhotoacousticAcquisitionParameters(Protocol):
    """An object that has the Photoacoustic Acquisition Parameters Module, PS3.3 C.8.34.2."""

    @reads
    def ExcitationWavelengthSequence(self) -> Items[ExcitationWavelengthItem]: ...

    @property
    def IlluminationTranslationFlag(self) -> Literal["YES", "NO"] | None: ...

    @reads
    def IlluminationTypeCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @property
    def AcousticCouplingMediumFlag(self) -> Literal["YES", "NO"]: ...

    @reads
    def AcousticCouplingMediumCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def AcousticCouplingMediumTemperature(self) -> float | None: ...
