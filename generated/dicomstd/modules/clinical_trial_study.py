"""Clinical Trial Study Module Attributes, PS3.3 C.7.2.3. Generated from table_C.7-4b; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import CodeSequenceItem, ConsentForClinicalTrialUseItem


class ClinicalTrialStudy(Protocol):
    """An object that has the Clinical Trial Study Module, PS3.3 C.7.2.3."""

    @property
    def ClinicalTrialTimePointID(self) -> str | None: ...

    @property
    def IssuerOfClinicalTrialTimePointID(self) -> str | None: ...

    @property
    def ClinicalTrialTimePointDescription(self) -> str | None: ...

    @reads
    def ClinicalTrialTimePointTypeCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def LongitudinalTemporalOffsetFromEvent(self) -> float | None: ...

    @property
    def LongitudinalTemporalEventType(self) -> str | None: ...

    @reads
    def ConsentForClinicalTrialUseSequence(self) -> Items[ConsentForClinicalTrialUseItem] | None: ...
