"""Modules as protocols, H, PS3.3. Generated; do not edit."""

from typing import Literal, Protocol
from dicodec.typed import DateTime, Items, reads
from dicomstd.items import (
    CodeSequenceItem,
    DisplaySetsItem,
    HangingProtocolDefinitionHangingProtocolDefinitionItem,
    ImageSetsItem,
    NavigationIndicatorItem,
    SOPInstanceReferenceItem,
    ScreenSpecificationsItem,
    SynchronizedScrollingItem,
)

class HangingProtocolDefinition(Protocol):
    """An object that has the Hanging Protocol Definition Module, PS3.3 C.23.1."""
    @property
    def HangingProtocolName(self) -> str: ...
    @property
    def HangingProtocolDescription(self) -> str: ...
    @property
    def HangingProtocolLevel(self) -> Literal["MANUFACTURER", "SITE", "USER_GROUP", "SINGLE_USER"]: ...
    @property
    def HangingProtocolCreator(self) -> str: ...
    @reads
    def HangingProtocolCreationDateTime(self) -> DateTime: ...
    @reads
    def HangingProtocolDefinitionSequence(self) -> Items[HangingProtocolDefinitionHangingProtocolDefinitionItem]: ...
    @property
    def NumberOfPriorsReferenced(self) -> int: ...
    @reads
    def ImageSetsSequence(self) -> Items[ImageSetsItem]: ...
    @reads
    def HangingProtocolUserIdentificationCodeSequence(self) -> Items[CodeSequenceItem] | None: ...
    @property
    def HangingProtocolUserGroupName(self) -> str | None: ...
    @reads
    def SourceHangingProtocolSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...

class HangingProtocolDisplay(Protocol):
    """An object that has the Hanging Protocol Display Module, PS3.3 C.23.3."""
    @reads
    def DisplaySetsSequence(self) -> Items[DisplaySetsItem]: ...
    @property
    def PartialDataDisplayHandling(self) -> Literal["MAINTAIN_LAYOUT", "ADAPT_LAYOUT"] | None: ...
    @reads
    def SynchronizedScrollingSequence(self) -> Items[SynchronizedScrollingItem] | None: ...
    @reads
    def NavigationIndicatorSequence(self) -> Items[NavigationIndicatorItem] | None: ...

class HangingProtocolEnvironment(Protocol):
    """An object that has the Hanging Protocol Environment Module, PS3.3 C.23.2."""
    @property
    def NumberOfScreens(self) -> int | None: ...
    @reads
    def NominalScreenDefinitionSequence(self) -> Items[ScreenSpecificationsItem] | None: ...
