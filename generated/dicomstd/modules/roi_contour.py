"""ROI Contour Module Attributes, PS3.3 C.8.8.6. Generated from table_C.8-42; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import ROIContourItem


class ROIContour(Protocol):
    """An object that has the ROI Contour Module, PS3.3 C.8.8.6."""

    @reads
    def ROIContourSequence(self) -> Items[ROIContourItem]: ...
