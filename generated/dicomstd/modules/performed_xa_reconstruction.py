"""Performed XA Reconstruction Module Attributes, PS3.3 C.34.18. Generated from table_C.34.18-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import PerformedXAReconstructionReconstructionProtocolElementItem


class PerformedXAReconstruction(Protocol):
    """An object that has the Performed XA Reconstruction Module, PS3.3 C.34.18."""

    @reads
    def ReconstructionProtocolElementSequence(self) -> Items[PerformedXAReconstructionReconstructionProtocolElementItem]: ...
