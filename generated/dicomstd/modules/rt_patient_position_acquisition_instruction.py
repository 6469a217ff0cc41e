"""RT Patient Position Acquisition Instruction Module Attributes, PS3.3 C.36.29. Generated from table_C.36.29-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import AcquisitionTaskItem


class RTPatientPositionAcquisitionInstruction(Protocol):
    """An object that has the RT Patient Position Acquisition Instruction Module, PS3.3 C.36.29."""

    @property
    def EntityLongLabel(self) -> str: ...

    @property
    def EntityDescription(self) -> str | None: ...

    @reads
    def AcquisitionTaskSequence(self) -> Items[AcquisitionTaskItem]: ...
