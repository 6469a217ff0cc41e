"""Volumetric Presentation State Relationship Module Attributes, PS3.3 C.11.23. Generated from table_C.11.23-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import (
        VolumetricPresentationInputSetItem,
        VolumetricPresentationStateInputItem,
    )


class VolumetricPresentationStateRelationship(Protocol):
    """An object that has the Volumetric Presentation State Relationship Module, PS3.3 C.11.23."""

    @reads
    def VolumetricPresentationInputSetSequence(self) -> Items[VolumetricPresentationInputSetItem]: ...

    @reads
    def VolumetricPresentationStateInputSequence(self) -> Items[VolumetricPresentationStateInputItem]: ...

    @property
    def GlobalCrop(self) -> Literal["YES", "NO"]: ...

    @reads
    def GlobalCroppingSpecificationIndex(self) -> tuple[int, ...] | None: ...
