"""Modules as protocols, A, PS3.3. Generated; do not edit."""

from typing import Literal, Protocol
from dicodec.typed import Date, Items, PersonName, Time, reads
from dicomstd.items import (
    AdvancedBlendingItem,
    AutorefractionLeftEyeItem,
    AutorefractionRightEyeItem,
    BlendingDisplayItem,
    ContentItemWithModifiersItem,
    SOPInstanceReferenceItem,
)

class AcquisitionContext(Protocol):
    """An object that has the Acquisition Context Module, PS3.3 C.7.6.14."""
    @reads
    def AcquisitionContextSequence(self) -> Items[ContentItemWithModifiersItem] | None: ...
    @property
    def AcquisitionContextDescription(self) -> str | None: ...

class AdvancedBlendingPresentationState(Protocol):
    """An object that has the Advanced Blending Presentation State Module, PS3.3 C.11.33."""
    @reads
    def AdvancedBlendingSequence(self) -> Items[AdvancedBlendingItem]: ...

class AdvancedBlendingPresentationStateDisplay(Protocol):
    """An object that has the Advanced Blending Presentation State Display Module, PS3.3 C.11.34."""
    @property
    def PixelPresentation(self) -> Literal["TRUE_COLOR"]: ...
    @reads
    def BlendingDisplaySequence(self) -> Items[BlendingDisplayItem]: ...

class Approval(Protocol):
    """An object that has the Approval Module, PS3.3 C.8.8.16."""
    @property
    def ApprovalStatus(self) -> Literal["APPROVED", "UNAPPROVED", "REJECTED"]: ...
    @reads
    def ReviewDate(self) -> Date | None: ...
    @reads
    def ReviewTime(self) -> Time | None: ...
    @reads
    def ReviewerName(self) -> PersonName | None: ...

class AutorefractionMeasurements(Protocol):
    """An object that has the Autorefraction Measurements Module, PS3.3 C.8.25.9."""
    @reads
    def AutorefractionRightEyeSequence(self) -> Items[AutorefractionRightEyeItem] | None: ...
    @reads
    def AutorefractionLeftEyeSequence(self) -> Items[AutorefractionLeftEyeItem] | None: ...
    @reads
    def DistancePupillaryDistance(self) -> float | None: ...
    @reads
    def NearPupillaryDistance(self) -> float | None: ...

class AutorefractionMeasurementsSeries(Protocol):
    """An object that has the Autorefraction Measurements Series Module, PS3.3 C.8.25.2."""
    @property
    def Modality(self) -> Literal["AR"]: ...
    @reads
    def ReferencedPerformedProcedureStepSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...
