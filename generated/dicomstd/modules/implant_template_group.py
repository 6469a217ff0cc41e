"""Implant Template Group Module Attributes, PS3.3 C.29.3.1. Generated from table_C.29.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import DateTime, Items
    from dicomstd.items import (
        ImplantTemplateGroupMembersItem,
        ImplantTemplateGroupTargetAnatomyItem,
        ImplantTemplateGroupVariationDimensionItem,
        SOPInstanceReferenceItem,
    )


class ImplantTemplateGroup(Protocol):
    """An object that has the Implant Template Group Module, PS3.3 C.29.3.1."""

    @reads
    def EffectiveDateTime(self) -> DateTime: ...

    @property
    def ImplantTemplateGroupName(self) -> str: ...

    @property
    def ImplantTemplateGroupDescription(self) -> str | None: ...

    @property
    def ImplantTemplateGroupIssuer(self) -> str: ...

    @property
    def ImplantTemplateGroupVersion(self) -> str | None: ...

    @reads
    def ReplacedImplantTemplateGroupSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...

    @reads
    def ImplantTemplateGroupTargetAnatomySequence(self) -> Items[ImplantTemplateGroupTargetAnatomyItem] | None: ...

    @reads
    def ImplantTemplateGroupMembersSequence(self) -> Items[ImplantTemplateGroupMembersItem]: ...

    @reads
    def ImplantTemplateGroupVariationDimensionSequence(self) -> Items[ImplantTemplateGroupVariationDimensionItem]: ...
