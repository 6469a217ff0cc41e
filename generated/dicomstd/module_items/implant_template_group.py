"""Implant Template Group Module Attributes, PS3.3 C.29.3.1. Generated from table_C.29.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FD, LO, SQ, UI, US, Item, item, numbered, type1, type1c

if TYPE_CHECKING:
    from dicodec.typed import UID, AnyFD, Attr, Codes, ListFD, OptSeq, Seq
    from dicomstd.items import CodeSequenceItem


@item
class ImplantTemplateGroupTargetAnatomyItem(Item):
    """Item of table C.29.3-1 in ImplantTemplateGroupTargetAnatomySequence, PS3.3 C.29.3.1."""

    AnatomicRegionSequence: Codes[CodeSequenceItem] = type1(0x00082218, SQ)


@item
class ImplantTemplateGroupMembersItem(Item):
    """Item of table C.29.3-1 in ImplantTemplateGroupMembersSequence, PS3.3 C.29.3.1."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    ImplantTemplateGroupMemberID: int = numbered(0x0078002E, US)
    ThreeDImplantTemplateGroupMemberMatchingPoint: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = type1c(0x00780050, FD, "3")
    ThreeDImplantTemplateGroupMemberMatchingAxes: Attr[tuple[float, float, float, float, float, float, float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD] | None] = type1c(0x00780060, FD, "9")  # if present(ThreeDImplantTemplateGroupMemberMatchingPoint)
    ImplantTemplateGroupMemberMatching2DCoordinatesSequence: OptSeq[ImplantTemplateGroupMemberMatching2DCoordinatesItem] = type1c(0x00780070, SQ)


@item
class ImplantTemplateGroupMemberMatching2DCoordinatesItem(Item):
    """Item of table C.29.3-1 in ImplantTemplateGroupMembersSequence/ImplantTemplateGroupMemberMatching2DCoordinatesSequence, PS3.3 C.29.3.1."""

    ReferencedHPGLDocumentID: int = type1(0x00686440, US)
    TwoDImplantTemplateGroupMemberMatchingPoint: Attr[tuple[float, float], ListFD | tuple[AnyFD, AnyFD]] = type1(0x00780090, FD, "2")
    TwoDImplantTemplateGroupMemberMatchingAxes: Attr[tuple[float, float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD]] = type1(0x007800A0, FD, "4")


@item
class ImplantTemplateGroupVariationDimensionItem(Item):
    """Item of table C.29.3-1 in ImplantTemplateGroupVariationDimensionSequence, PS3.3 C.29.3.1."""

    ImplantTemplateGroupVariationDimensionName: str = type1(0x007800B2, LO)
    ImplantTemplateGroupVariationDimensionRankSequence: Seq[ImplantTemplateGroupVariationDimensionRankItem] = type1(0x007800B4, SQ)


@item
class ImplantTemplateGroupVariationDimensionRankItem(Item):
    """Item of table C.29.3-1 in ImplantTemplateGroupVariationDimensionSequence/ImplantTemplateGroupVariationDimensionRankSequence, PS3.3 C.29.3.1."""

    ReferencedImplantTemplateGroupMemberID: int = type1(0x007800B6, US)
    ImplantTemplateGroupVariationDimensionRank: int = type1(0x007800B8, US)
