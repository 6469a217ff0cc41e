"""XA/XRF Presentation State Mask Module Attributes, PS3.3 C.11.19. Generated from table_C.11.19-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import XAXRFPresentationStateMaskMaskSubtractionItem


class XAXRFPresentationStateMask(Protocol):
    """An object that has the XA/XRF Presentation State Mask Module, PS3.3 C.11.19."""

    @reads
    def MaskSubtractionSequence(self) -> Items[XAXRFPresentationStateMaskMaskSubtractionItem]: ...
