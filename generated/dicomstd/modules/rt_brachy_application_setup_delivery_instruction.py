"""RT Brachy Application Setup Delivery Instruction Module Attributes, PS3.3 C.8.8.30. Generated from table_C.8.8.30-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import (
        BrachyTaskItem,
        HierarchicalSOPInstanceReferenceItem,
        OmittedApplicationSetupItem,
    )


class RTBrachyApplicationSetupDeliveryInstruction(Protocol):
    """An object that has the RT Brachy Application Setup Delivery Instruction Module, PS3.3 C.8.8.30."""

    @reads
    def ReferencedRTPlanSequence(self) -> Items[HierarchicalSOPInstanceReferenceItem]: ...

    @property
    def ReferencedFractionGroupNumber(self) -> int: ...

    @property
    def CurrentFractionNumber(self) -> int: ...

    @property
    def ContinuationPulseNumber(self) -> int | None: ...

    @reads
    def BrachyTaskSequence(self) -> Items[BrachyTaskItem]: ...

    @reads
    def OmittedApplicationSetupSequence(self) -> Items[OmittedApplicationSetupItem] | None: ...
