"""Parametric Map Image Module Attributes, PS3.3 C.8.32.2. Generated from table_PS3.3_C.8.32-2; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import UID, Items, PersonName
    from dicomstd.items import (
        AlternateContentDescriptionItem,
        CodeSequenceItem,
        PersonIdentificationItem,
    )


class ParametricMapImage(Protocol):
    """An object that has the Parametric Map Image Module, PS3.3 C.8.32.2."""

    @reads
    def ImageType(self) -> tuple[str, ...]: ...

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

    @property
    def PixelPresentation(self) -> Literal["COLOR_RANGE", "MONOCHROME"] | None: ...

    @property
    def SamplesPerPixel(self) -> Literal[1]: ...

    @property
    def PhotometricInterpretation(self) -> Literal["MONOCHROME2"]: ...

    @property
    def BitsAllocated(self) -> int: ...

    @property
    def BitsStored(self) -> Literal[16] | None: ...

    @property
    def HighBit(self) -> Literal[15] | None: ...

    @property
    def PresentationLUTShape(self) -> Literal["IDENTITY"]: ...

    @property
    def LossyImageCompression(self) -> Literal["00", "01"]: ...

    @reads
    def LossyImageCompressionRatio(self) -> tuple[float, ...] | None: ...

    @reads
    def LossyImageCompressionMethod(self) -> tuple[str, ...] | None: ...

    @property
    def BurnedInAnnotation(self) -> Literal["NO"]: ...

    @property
    def RecognizableVisualFeatures(self) -> Literal["YES", "NO"]: ...

    @property
    def ContentQualification(self) -> Literal["PRODUCT", "RESEARCH", "SERVICE"]: ...

    @reads
    def PaletteColorLookupTableUID(self) -> UID | None: ...

    @reads
    def ICCProfile(self) -> memoryview | None: ...

    @property
    def ColorSpace(self) -> str | None: ...
