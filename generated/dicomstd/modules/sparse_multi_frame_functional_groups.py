"""Sparse Multi-frame Functional Groups Module Attributes, PS3.3 C.7.6.29. Generated from table_C.7.6.29-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from collections.abc import Sequence
    from dicodec.typed import UID, Dataset, Date, Items, Time
    from dicomstd.items import SelectedFrameFunctionalGroupsItem


class SparseMultiFrameFunctionalGroups(Protocol):
    """An object that has the Sparse Multi-frame Functional Groups Module, PS3.3 C.7.6.29."""

    @reads
    def SharedFunctionalGroupsSequence(self) -> Sequence[Dataset]: ...

    @reads
    def SelectedFrameFunctionalGroupsSequence(self) -> Items[SelectedFrameFunctionalGroupsItem] | None: ...

    @property
    def InstanceNumber(self) -> int: ...

    @reads
    def ContentDate(self) -> Date: ...

    @reads
    def ContentTime(self) -> Time: ...

    @property
    def NumberOfFrames(self) -> int: ...

    @property
    def StereoPairsPresent(self) -> Literal["YES", "NO"] | None: ...

    @property
    def ConcatenationFrameOffsetNumber(self) -> int | None: ...

    @property
    def RepresentativeFrameNumber(self) -> int | None: ...

    @reads
    def ConcatenationUID(self) -> UID | None: ...

    @reads
    def SOPInstanceUIDOfConcatenationSource(self) -> UID | None: ...

    @property
    def InConcatenationNumber(self) -> int | None: ...

    @property
    def InConcatenationTotalNumber(self) -> int | None: ...
