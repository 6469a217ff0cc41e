"""Ophthalmic Photographic Parameters Module Attributes, PS3.3 C.8.17.3. Generated from table_C.8.17.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import CodeSequenceItem


class OphthalmicPhotographicParameters(Protocol):
    """An object that has the Ophthalmic Photographic Parameters Module, PS3.3 C.8.17.3."""

    @reads
    def AcquisitionDeviceTypeCodeSequence(self) -> Items[CodeSequenceItem]: ...

    @reads
    def IlluminationTypeCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def LightPathFilterTypeStackCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @property
    def LightPathFilterPassThroughWavelength(self) -> int | None: ...

    @reads
    def LightPathFilterPassBand(self) -> tuple[int, int] | None: ...

    @reads
    def ImagePathFilterTypeStackCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @property
    def ImagePathFilterPassThroughWavelength(self) -> int | None: ...

    @reads
    def ImagePathFilterPassBand(self) -> tuple[int, int] | None: ...

    @reads
    def LensesCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @property
    def DetectorType(self) -> str | None: ...

    @reads
    def ChannelDescriptionCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def CameraAngleOfView(self) -> float | None: ...
