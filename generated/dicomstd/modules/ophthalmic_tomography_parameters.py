"""Ophthalmic Tomography Parameters Module Attributes, PS3.3 C.8.17.9. Generated from table_C.8.17.9-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import CodeSequenceItem, LightPathFilterTypeStackCodeItem


class OphthalmicTomographyParameters(Protocol):
    """An object that has the Ophthalmic Tomography Parameters Module, PS3.3 C.8.17.9."""

    @reads
    def AcquisitionDeviceTypeCodeSequence(self) -> Items[CodeSequenceItem]: ...

    @reads
    def LightPathFilterTypeStackCodeSequence(self) -> Items[LightPathFilterTypeStackCodeItem] | None: ...

    @property
    def DetectorType(self) -> str: ...

    @reads
    def ScanPatternTypeCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def IlluminationWaveLength(self) -> float | None: ...

    @reads
    def IlluminationPower(self) -> float | None: ...

    @reads
    def IlluminationBandwidth(self) -> float | None: ...

    @reads
    def DepthSpatialResolution(self) -> float | None: ...

    @reads
    def MaximumDepthDistortion(self) -> float | None: ...

    @reads
    def AlongScanSpatialResolution(self) -> float | None: ...

    @reads
    def MaximumAlongScanDistortion(self) -> float | None: ...

    @reads
    def AcrossScanSpatialResolution(self) -> float | None: ...

    @reads
    def MaximumAcrossScanDistortion(self) -> float | None: ...
