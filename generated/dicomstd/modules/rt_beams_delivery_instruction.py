"""RT Beams Delivery Instruction Module Attributes, PS3.3 C.8.8.29. Generated from table_C.8.8.29-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import BeamTaskItem, OmittedBeamTaskItem, SOPInstanceReferenceItem


class RTBeamsDeliveryInstruction(Protocol):
    """An object that has the RT Beams Delivery Instruction Module, PS3.3 C.8.8.29."""

    @reads
    def ReferencedRTPlanSequence(self) -> Items[SOPInstanceReferenceItem]: ...

    @reads
    def BeamTaskSequence(self) -> Items[BeamTaskItem]: ...

    @reads
    def OmittedBeamTaskSequence(self) -> Items[OmittedBeamTaskItem] | None: ...
