"""SC Image Module Attributes, PS3.3 C.8.6.2. Generated from table_C.8-25; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Date, Items, Time
    from dicomstd.items import (
        CodeSequenceItem,
        OptionalViewAndSliceProgressionDirectionViewCodeItem,
    )


class SCImage(Protocol):
    """An object that has the SC Image Module, PS3.3 C.8.6.2."""

    @reads
    def DateOfSecondaryCapture(self) -> Date | None: ...

    @reads
    def TimeOfSecondaryCapture(self) -> Time | None: ...

    @reads
    def NominalScannedPixelSpacing(self) -> tuple[float, float] | None: ...

    @reads
    def DocumentClassCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def PixelSpacing(self) -> tuple[float, float] | None: ...

    @property
    def PixelSpacingCalibrationType(self) -> Literal["GEOMETRY", "FIDUCIAL"] | None: ...

    @property
    def PixelSpacingCalibrationDescription(self) -> str | None: ...

    @reads
    def ViewCodeSequence(self) -> Items[OptionalViewAndSliceProgressionDirectionViewCodeItem] | None: ...

    @property
    def SliceProgressionDirection(self) -> str | None: ...
