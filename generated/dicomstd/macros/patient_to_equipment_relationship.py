"""Patient to Equipment Relationship Macro Attributes, PS3.3 10.39. Generated from table_10.39-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import DS, FD, LO, SQ, Item, item, type1, type2, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, AnyFD, Attr, Codes, ListDS, ListFD, OptSeq
    from dicomstd.items import CodeSequenceItem, PatientSupportPositionItem


@item
class PatientToEquipmentRelationshipItem(Item):
    """Item of table 10.39-1, PS3.3 10.39."""

    ImageToEquipmentMappingMatrix: Attr[tuple[float, float, float, float, float, float, float, float, float, float, float, float, float, float, float, float], ListDS | tuple[AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS]] = type1(0x00289520, DS, "16")
    FrameOfReferenceTransformationComment: str | None = type3(0x300600C8, LO)
    PatientLocationCoordinatesSequence: OptSeq[PatientLocationCoordinatesItem] = type2(0x300600C9, SQ)
    PatientSupportPositionSequence: OptSeq[PatientSupportPositionItem] = type2(0x300600CB, SQ)


@item
class PatientLocationCoordinatesItem(Item):
    """Item of table 10.39-1 in PatientLocationCoordinatesSequence, PS3.3 10.39."""

    ThreeDPointCoordinates: Attr[tuple[float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD]] = type1(0x00686590, FD, "3")
    PatientLocationCoordinatesCodeSequence: Codes[CodeSequenceItem] = type1(0x300600CA, SQ)
