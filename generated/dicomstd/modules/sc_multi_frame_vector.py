"""SC Multi-frame Vector Module Attributes, PS3.3 C.8.6.4. Generated from table_C.8-25c; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads


class SCMultiFrameVector(Protocol):
    """An object that has the SC Multi-frame Vector Module, PS3.3 C.8.6.4."""

    @reads
    def FrameTimeVector(self) -> tuple[float, ...] | None: ...

    @reads
    def PageNumberVector(self) -> tuple[int, ...] | None: ...

    @reads
    def FrameLabelVector(self) -> tuple[str, ...] | None: ...

    @reads
    def FramePrimaryAngleVector(self) -> tuple[float, ...] | None: ...

    @reads
    def FrameSecondaryAngleVector(self) -> tuple[float, ...] | None: ...

    @reads
    def SliceLocationVector(self) -> tuple[float, ...] | None: ...

    @reads
    def DisplayWindowLabelVector(self) -> tuple[str, ...] | None: ...
