"""Microscopy Bulk Simple Annotations Module Attributes, PS3.3 C.37.1.2. Generated from table_C.37.1-2; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Date, Items, PersonName, Time
    from dicomstd.items import (
        AlternateContentDescriptionItem,
        AnnotationGroupItem,
        CodeSequenceItem,
        ImageSOPInstanceReferenceItem,
        PersonIdentificationItem,
    )


class MicroscopyBulkSimpleAnnotations(Protocol):
    """An object that has the Microscopy Bulk Simple Annotations Module, PS3.3 C.37.1.2."""

    @property
    def InstanceNumber(self) -> int: ...

    @property
    def ContentLabel(self) -> str: ...

    @property
    def ContentDescription(self) -> str | None: ...

    @reads
    def ConceptNameCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def AlternateContentDescriptionSequence(self) -> Items[AlternateContentDescriptionItem] | None: ...

    @reads
    def ContentCreatorName(self) -> PersonName | None: ...

    @reads
    def ContentCreatorIdentificationCodeSequence(self) -> Items[PersonIdentificationItem] | None: ...

    @reads
    def ContentDate(self) -> Date: ...

    @reads
    def ContentTime(self) -> Time: ...

    @property
    def AnnotationCoordinateType(self) -> Literal["2D", "3D"]: ...

    @property
    def PixelOriginInterpretation(self) -> Literal["FRAME", "VOLUME"] | None: ...

    @reads
    def ReferencedImageSequence(self) -> Items[ImageSOPInstanceReferenceItem] | None: ...

    @reads
    def AnnotationGroupSequence(self) -> Items[AnnotationGroupItem]: ...
