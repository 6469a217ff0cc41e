"""RT General Plan Module Attributes, PS3.3 C.8.8.9. Generated from table_C.8-45; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Date, Items, Time
    from dicomstd.items import (
        RTGeneralPlanReferencedRTPlanItem,
        RTGeneralPlanTreatmentSiteCodeItem,
        SOPInstanceReferenceItem,
    )


class RTGeneralPlan(Protocol):
    """An object that has the RT General Plan Module, PS3.3 C.8.8.9."""

    @property
    def RTPlanLabel(self) -> str: ...

    @property
    def RTPlanName(self) -> str | None: ...

    @property
    def RTPlanDescription(self) -> str | None: ...

    @property
    def InstanceNumber(self) -> int | None: ...

    @reads
    def RTPlanDate(self) -> Date | None: ...

    @reads
    def RTPlanTime(self) -> Time | None: ...

    @reads
    def TreatmentProtocols(self) -> tuple[str, ...] | None: ...

    @property
    def PlanIntent(self) -> str | None: ...

    @property
    def TreatmentSite(self) -> str | None: ...

    @reads
    def TreatmentSiteCodeSequence(self) -> Items[RTGeneralPlanTreatmentSiteCodeItem] | None: ...

    @property
    def RTPlanGeometry(self) -> str: ...

    @reads
    def ReferencedStructureSetSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...

    @reads
    def ReferencedDoseSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...

    @reads
    def ReferencedRTPlanSequence(self) -> Items[RTGeneralPlanReferencedRTPlanItem] | None: ...

    @reads
    def FrameOfReferenceToDisplayedCoordinateSystemTransformationMatrix(self) -> tuple[float, float, float, float, float, float, float, float, float, float, float, float, float, float, float, float] | None: ...
