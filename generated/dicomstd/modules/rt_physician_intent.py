"""RT Physician Intent Module Attributes, PS3.3 C.36.5. Generated from table_C.36.5-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items, PersonName
    from dicomstd.items import PersonIdentificationItem, RTPhysicianIntentItem


class RTPhysicianIntent(Protocol):
    """An object that has the RT Physician Intent Module, PS3.3 C.36.5."""

    @property
    def UserContentLongLabel(self) -> str: ...

    @property
    def ContentDescription(self) -> str | None: ...

    @reads
    def ContentCreatorName(self) -> PersonName | None: ...

    @reads
    def ContentCreatorIdentificationCodeSequence(self) -> Items[PersonIdentificationItem] | None: ...

    @property
    def RTTreatmentPhaseIntentPresenceFlag(self) -> Literal["YES", "NO"]: ...

    @reads
    def RTPhysicianIntentSequence(self) -> Items[RTPhysicianIntentItem]: ...
