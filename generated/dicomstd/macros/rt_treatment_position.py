"""RT Treatment Position Macro Attributes, PS3.3 C.36.2.2.4. Generated from table_C.36.2.2.4-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import DS, LO, SQ, US, Item, item, numbered, type1, type2, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, Attr, ListDS, OptSeq
    from dicomstd.items import PatientLocationCoordinatesItem, PatientSupportPositionItem


@item
class TreatmentPositionItem(Item):
    """Item of table C.36.2.2.4-1 in TreatmentPositionSequence, PS3.3 C.36.2.2.4."""

    TreatmentPositionIndex: int = numbered(0x300A0606, US)
    ImageToEquipmentMappingMatrix: Attr[tuple[float, float, float, float, float, float, float, float, float, float, float, float, float, float, float, float], ListDS | tuple[AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS]] = type1(0x00289520, DS, "16")
    FrameOfReferenceTransformationComment: str | None = type3(0x300600C8, LO)
    PatientLocationCoordinatesSequence: OptSeq[PatientLocationCoordinatesItem] = type2(0x300600C9, SQ)
    PatientSupportPositionSequence: OptSeq[PatientSupportPositionItem] = type2(0x300600CB, SQ)
