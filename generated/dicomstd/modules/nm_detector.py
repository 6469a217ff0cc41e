"""NM Detector Module Attributes, PS3.3 C.8.4.11. Generated from table_C.8-11; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import DetectorInformationItem


class NMDetector(Protocol):
    """An object that has the NM Detector Module, PS3.3 C.8.4.11."""

    @reads
    def DetectorInformationSequence(self) -> Items[DetectorInformationItem] | None: ...
