"""Performed CT Reconstruction Module Attributes, PS3.3 C.34.12. Generated from table_C.34.12-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import PerformedCTReconstructionReconstructionProtocolElementItem


class PerformedCTReconstruction(Protocol):
    """An object that has the Performed CT Reconstruction Module, PS3.3 C.34.12."""

    @reads
    def ReconstructionProtocolElementSequence(self) -> Items[PerformedCTReconstructionReconstructionProtocolElementItem]: ...
