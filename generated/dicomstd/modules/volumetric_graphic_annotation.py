"""Volumetric Graphic Annotation Module Attributes, PS3.3 C.11.28. Generated from table_C.11.28-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import VolumetricAnnotationItem, VolumetricPresentationInputAnnotationItem


class VolumetricGraphicAnnotation(Protocol):
    """An object that has the Volumetric Graphic Annotation Module, PS3.3 C.11.28."""

    @reads
    def VolumetricAnnotationSequence(self) -> Items[VolumetricAnnotationItem] | None: ...

    @reads
    def VolumetricPresentationInputAnnotationSequence(self) -> Items[VolumetricPresentationInputAnnotationItem] | None: ...
