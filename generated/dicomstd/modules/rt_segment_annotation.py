"""RT Segment Annotation Module Attributes, PS3.3 C.36.8. Generated from table_C.36.8-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items, PersonName
    from dicomstd.items import PersonIdentificationItem, RTSegmentAnnotationItem


class RTSegmentAnnotation(Protocol):
    """An object that has the RT Segment Annotation Module, PS3.3 C.36.8."""

    @property
    def UserContentLongLabel(self) -> str: ...

    @property
    def ContentDescription(self) -> str | None: ...

    @reads
    def ContentCreatorName(self) -> PersonName | None: ...

    @reads
    def ContentCreatorIdentificationCodeSequence(self) -> Items[PersonIdentificationItem] | None: ...

    @reads
    def RTSegmentAnnotationSequence(self) -> Items[RTSegmentAnnotationItem]: ...
