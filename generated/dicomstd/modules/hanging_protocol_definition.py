"""Hanging Protocol Definition Module Attributes, PS3.3 C.23.1. Generated from table_C.23.1-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import DateTime, Items
    from dicomstd.items import (
        CodeSequenceItem,
        HangingProtocolDefinitionHangingProtocolDefinitionItem,
        ImageSetsItem,
        SOPInstanceReferenceItem,
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
