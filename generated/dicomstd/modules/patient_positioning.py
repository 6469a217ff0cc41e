"""Patient Positioning Module Attributes, PS3.3 C.34.8. Generated from table_C.34.8-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import UID, Items
    from dicomstd.items import (
        CodeSequenceItem,
        PatientPositioningAnatomicRegionItem,
        PatientPositioningInstructionItem,
        PatientPositioningPrimaryAnatomicStructureItem,
        ReferenceLocationItem,
    )


class PatientPositioning(Protocol):
    """An object that has the Patient Positioning Module, PS3.3 C.34.8."""

    @property
    def ProtocolDefinedPatientPosition(self) -> str: ...

    @reads
    def PatientPositioningInstructionSequence(self) -> Items[PatientPositioningInstructionItem] | None: ...

    @reads
    def PositioningMethodCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def PositioningLandmarkSequence(self) -> Items[ReferenceLocationItem] | None: ...

    @reads
    def TargetFrameOfReferenceUID(self) -> UID | None: ...

    @property
    def TargetPositionReferenceIndicator(self) -> str | None: ...

    @reads
    def AnatomicRegionSequence(self) -> Items[PatientPositioningAnatomicRegionItem] | None: ...

    @reads
    def PrimaryAnatomicStructureSequence(self) -> Items[PatientPositioningPrimaryAnatomicStructureItem] | None: ...
