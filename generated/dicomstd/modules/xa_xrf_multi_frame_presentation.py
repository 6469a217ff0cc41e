"""XA/XRF Multi-frame Presentation Module Attributes, PS3.3 C.8.19.7. Generated from table_C.8.19.7-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import XAXRFMultiFramePresentationFrameDisplayItem


class XAXRFMultiFramePresentation(Protocol):
    """An object that has the XA/XRF Multi-frame Presentation Module, PS3.3 C.8.19.7."""

    @property
    def PreferredPlaybackSequencing(self) -> Literal[0, 1] | None: ...

    @reads
    def FrameDisplaySequence(self) -> Items[XAXRFMultiFramePresentationFrameDisplayItem] | None: ...
