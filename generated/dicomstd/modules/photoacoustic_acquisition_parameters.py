"""Photoacoustic Acquisition Parameters Module Attributes, PS3.3 C.8.34.2. Generated from table_C.8.34.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import FD, Item, item, reads, type1

if TYPE_CHECKING:
    from decimal import Decimal
    from dicodec.typed import Attr, Items
    from dicomstd.items import CodeSequenceItem


@item
class ExcitationWavelengthItem(Item):
    """Item of table C.8.34.2-1 in ExcitationWavelengthSequence, PS3.3 C.8.34.2."""

    ExcitationWavelength: Attr[float, Decimal] = type1(0x00189826, FD)


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
