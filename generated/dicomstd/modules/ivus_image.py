"""IVUS Image Module Attributes, PS3.3 C.8.24.4. Generated from table_C.8.24.4-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads


class IVUSImage(Protocol):
    """An object that has the IVUS Image Module, PS3.3 C.8.24.4."""

    @property
    def IVUSAcquisition(self) -> str: ...

    @reads
    def IVUSPullbackRate(self) -> float | None: ...

    @reads
    def IVUSGatedRate(self) -> float | None: ...

    @property
    def IVUSPullbackStartFrameNumber(self) -> int | None: ...

    @property
    def IVUSPullbackStopFrameNumber(self) -> int | None: ...
