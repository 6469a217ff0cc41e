"""XA/XRF Presentation State Shutter Module Attributes, PS3.3 C.11.20. Generated from table_C.11.20-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import FrameDisplayShutterItem


class XAXRFPresentationStateShutter(Protocol):
    """An object that has the XA/XRF Presentation State Shutter Module, PS3.3 C.11.20."""

    @reads
    def FrameDisplayShutterSequence(self) -> Items[FrameDisplayShutterItem]: ...
