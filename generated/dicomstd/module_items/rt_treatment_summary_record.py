"""RT Treatment Summary Record Module Attributes, PS3.3 C.8.8.23. Generated from table_C.8-59; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, DA, DS, IS, LO, SQ, TM, Item, item, type1, type2, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyDA, AnyDS, AnyTM, Attr, Date, OptSeq, Time


@item
class FractionGroupSummaryItem(Item):
    """Item of table C.8-59 in FractionGroupSummarySequence, PS3.3 C.8.8.23."""

    ReferencedFractionGroupNumber: int | None = type3(0x300C0022, IS)
    FractionGroupType: Literal["EXTERNAL_BEAM", "BRACHY"] | None = type2(0x30080224, CS)
    NumberOfFractionsPlanned: int | None = type2(0x300A0078, IS)
    NumberOfFractionsDelivered: int | None = type2(0x3008005A, IS)
    FractionStatusSummarySequence: OptSeq[FractionStatusSummaryItem] = type3(0x30080240, SQ)


@item
class FractionStatusSummaryItem(Item):
    """Item of table C.8-59 in FractionGroupSummarySequence/FractionStatusSummarySequence, PS3.3 C.8.8.23."""

    ReferencedFractionNumber: int = type1(0x30080223, IS)
    TreatmentDate: Attr[Date | None, AnyDA | None] = type2(0x30080250, DA)
    TreatmentTime: Attr[Time | None, AnyTM | None] = type2(0x30080251, TM)
    TreatmentTerminationStatus: Literal["NORMAL", "OPERATOR", "MACHINE", "UNKNOWN"] | None = type2(0x3008002A, CS)


@item
class TreatmentSummaryMeasuredDoseReferenceItem(Item):
    """Item of table C.8-59 in TreatmentSummaryMeasuredDoseReferenceSequence, PS3.3 C.8.8.23."""

    ReferencedDoseReferenceNumber: int | None = type3(0x300C0051, IS)
    DoseReferenceDescription: str | None = type3(0x300A0016, LO)
    CumulativeDoseToDoseReference: Attr[float, AnyDS] = type1(0x30080052, DS)


@item
class TreatmentSummaryCalculatedDoseReferenceItem(Item):
    """Item of table C.8-59 in TreatmentSummaryCalculatedDoseReferenceSequence, PS3.3 C.8.8.23."""

    ReferencedDoseReferenceNumber: int | None = type3(0x300C0051, IS)
    DoseReferenceDescription: str | None = type3(0x300A0016, LO)
    CumulativeDoseToDoseReference: Attr[float, AnyDS] = type1(0x30080052, DS)
