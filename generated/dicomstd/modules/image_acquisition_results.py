"""Image Acquisition Results Module Attributes, PS3.3 C.4.15. Generated from table_C.4-15; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import PerformedProtocolCodeItem, PerformedSeriesItem


class ImageAcquisitionResults(Protocol):
    """An object that has the Image Acquisition Results Module, PS3.3 C.4.15."""

    @property
    def Modality(self) -> str | None: ...

    @property
    def StudyID(self) -> str | None: ...

    @reads
    def PerformedProtocolCodeSequence(self) -> Items[PerformedProtocolCodeItem] | None: ...

    @reads
    def PerformedSeriesSequence(self) -> Items[PerformedSeriesItem] | None: ...
