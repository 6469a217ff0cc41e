"""XA/XRF Presentation State Presentation Module Attributes, PS3.3 C.11.21. Generated from table_C.11.21-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import MultiFramePresentationItem


class XAXRFPresentationStatePresentation(Protocol):
    """An object that has the XA/XRF Presentation State Presentation Module, PS3.3 C.11.21."""

    @reads
    def MultiFramePresentationSequence(self) -> Items[MultiFramePresentationItem]: ...
