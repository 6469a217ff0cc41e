"""General Defined Reconstruction Module Attributes, PS3.3 C.34.11. Generated from table_C.34.11-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import ReconstructionProtocolElementSpecificationItem


class GeneralDefinedReconstruction(Protocol):
    """An object that has the General Defined Reconstruction Module, PS3.3 C.34.11."""

    @reads
    def ReconstructionProtocolElementSpecificationSequence(self) -> Items[ReconstructionProtocolElementSpecificationItem]: ...
