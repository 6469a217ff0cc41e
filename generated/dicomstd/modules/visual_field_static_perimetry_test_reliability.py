"""Visual Field Static Perimetry Test Reliability Module Attributes, PS3.3 C.8.26.3. Generated from table_C.8.26.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import (
        FixationItem,
        OphthalmicVisualFieldGlobalIndexItem,
        VisualFieldCatchTrialItem,
    )


class VisualFieldStaticPerimetryTestReliability(Protocol):
    """An object that has the Visual Field Static Perimetry Test Reliability Module, PS3.3 C.8.26.3."""

    @reads
    def FixationSequence(self) -> Items[FixationItem]: ...

    @reads
    def VisualFieldCatchTrialSequence(self) -> Items[VisualFieldCatchTrialItem]: ...

    @property
    def StimuliRetestingQuantity(self) -> int | None: ...

    @property
    def PatientReliabilityIndicator(self) -> str | None: ...

    @property
    def CommentsOnPatientPerformanceOfVisualField(self) -> str | None: ...

    @reads
    def VisualFieldTestReliabilityGlobalIndexSequence(self) -> Items[OphthalmicVisualFieldGlobalIndexItem] | None: ...
