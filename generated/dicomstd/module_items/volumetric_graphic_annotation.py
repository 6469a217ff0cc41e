"""Volumetric Graphic Annotation Module Attributes, PS3.3 C.11.28. Generated from table_C.11.28-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, FL, SQ, ST, UI, US, Item, item, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import UID, AnyFD, Attr, ListFD, OptSeq, Seq


@item
class VolumetricAnnotationItem(Item):
    """Item of table C.11.28-1 in VolumetricAnnotationSequence, PS3.3 C.11.28."""

    GraphicData: Attr[tuple[float, ...], ListFD | tuple[AnyFD, ...]] = type1(0x00700022, FL, "2-n")
    GraphicType: Literal["POINT", "MULTIPOINT", "POLYLINE", "POLYGON", "ELLIPSE", "ELLIPSOID"] = type1(0x00700023, CS)
    GraphicLayer: str = type1(0x00700002, CS)
    AnnotationClipping: Literal["YES", "NO"] = type1(0x00701907, CS)
    TextObjectSequence: OptSeq[VolumetricGraphicAnnotationVolumetricAnnotationTextObjectItem] = type3(0x00700008, SQ)
    ReferencedStructuredContextSequence: OptSeq[VolumetricGraphicAnnotationVolumetricAnnotationReferencedStructuredContextItem] = type3(0x00701903, SQ)


@item
class VolumetricGraphicAnnotationVolumetricAnnotationTextObjectItem(Item):
    """Item of table C.11.28-1 in VolumetricAnnotationSequence/TextObjectSequence, PS3.3 C.11.28."""

    UnformattedTextValue: str = type1(0x00700006, ST)
    BoundingBoxTopLeftHandCorner: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = type3(0x00700010, FL, "2")
    BoundingBoxBottomRightHandCorner: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = type1c(0x00700011, FL, "2")  # if present(BoundingBoxTopLeftHandCorner)
    BoundingBoxTextHorizontalJustification: Literal["LEFT", "RIGHT", "CENTER"] | None = type1c(0x00700012, CS)  # if present(BoundingBoxTopLeftHandCorner)


@item
class VolumetricGraphicAnnotationVolumetricAnnotationReferencedStructuredContextItem(Item):
    """Item of table C.11.28-1 in VolumetricAnnotationSequence/ReferencedStructuredContextSequence, PS3.3 C.11.28."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    ReferencedContentItem: Attr[UID, str] = type1(0x00701904, UI)


@item
class VolumetricPresentationInputAnnotationItem(Item):
    """Item of table C.11.28-1 in VolumetricPresentationInputAnnotationSequence, PS3.3 C.11.28."""

    VolumetricPresentationInputIndex: int = type1(0x00701804, US)
    GraphicLayer: str = type1(0x00700002, CS)
    TextObjectSequence: Seq[VolumetricGraphicAnnotationVolumetricPresentationInputAnnotationTextObjectItem] = type1(0x00700008, SQ)
    ReferencedStructuredContextSequence: OptSeq[VolumetricGraphicAnnotationVolumetricPresentationInputAnnotationReferencedStructuredContextItem] = type3(0x00701903, SQ)


@item
class VolumetricGraphicAnnotationVolumetricPresentationInputAnnotationTextObjectItem(Item):
    """Item of table C.11.28-1 in VolumetricPresentationInputAnnotationSequence/TextObjectSequence, PS3.3 C.11.28."""

    UnformattedTextValue: str = type1(0x00700006, ST)
    BoundingBoxTopLeftHandCorner: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = type3(0x00700010, FL, "2")
    BoundingBoxBottomRightHandCorner: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = type1c(0x00700011, FL, "2")  # if present(BoundingBoxTopLeftHandCorner)
    BoundingBoxTextHorizontalJustification: Literal["LEFT", "RIGHT", "CENTER"] | None = type1c(0x00700012, CS)  # if present(BoundingBoxTopLeftHandCorner)


@item
class VolumetricGraphicAnnotationVolumetricPresentationInputAnnotationReferencedStructuredContextItem(Item):
    """Item of table C.11.28-1 in VolumetricPresentationInputAnnotationSequence/ReferencedStructuredContextSequence, PS3.3 C.11.28."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    ReferencedContentItem: Attr[UID, str] = type1(0x00701904, UI)
