"""Real-Time Acquisition Module Attributes, PS3.3 C.7.6.28. Generated from table_C.7.6.28-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from collections.abc import Sequence
    from dicodec.typed import Dataset


class RealTimeAcquisition(Protocol):
    """An object that has the Real-Time Acquisition Module, PS3.3 C.7.6.28."""

    @reads
    def SharedFunctionalGroupsSequence(self) -> Sequence[Dataset]: ...

    @property
    def StereoPairsPresent(self) -> Literal["YES", "NO"]: ...
