"""RT Prescription Module Attributes, PS3.3 C.8.8.10. Generated from table_C.8-46; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, DS, IS, LO, UI, Item, item, numbered, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import UID, AnyDS, Attr, ListDS


@item
class DoseReferenceItem(Item):
    """Item of table C.8-46 in DoseReferenceSequence, PS3.3 C.8.8.10."""

    DoseReferenceNumber: int = numbered(0x300A0012, IS)
    DoseReferenceUID: Attr[UID | None, str | None] = type3(0x300A0013, UI)
    DoseReferenceStructureType: str = type1(0x300A0014, CS)
    DoseValuePurpose: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x300A061D, CS, "1-n")
    DoseValueInterpretation: Literal["NOMINAL", "ACTUAL"] | None = type3(0x300A068B, CS)
    DoseReferenceDescription: str | None = type3(0x300A0016, LO)
    ReferencedROINumber: int | None = type1c(0x30060084, IS)  # if DoseReferenceStructureType in {POINT, VOLUME}
    DoseReferencePointCoordinates: Attr[tuple[float, float, float] | None, ListDS | tuple[AnyDS, AnyDS, AnyDS] | None] = type1c(0x300A0018, DS, "3")  # if DoseReferenceStructureType in {COORDINATES}
    NominalPriorDose: Attr[float | None, AnyDS | None] = type3(0x300A001A, DS)
    DoseReferenceType: str = type1(0x300A0020, CS)
    ConstraintWeight: Attr[float | None, AnyDS | None] = type3(0x300A0021, DS)
    DeliveryWarningDose: Attr[float | None, AnyDS | None] = type3(0x300A0022, DS)
    DeliveryMaximumDose: Attr[float | None, AnyDS | None] = type3(0x300A0023, DS)
    TargetMinimumDose: Attr[float | None, AnyDS | None] = type3(0x300A0025, DS)
    TargetPrescriptionDose: Attr[float | None, AnyDS | None] = type3(0x300A0026, DS)
    TargetMaximumDose: Attr[float | None, AnyDS | None] = type3(0x300A0027, DS)
    TargetUnderdoseVolumeFraction: Attr[float | None, AnyDS | None] = type3(0x300A0028, DS)
    OrganAtRiskFullVolumeDose: Attr[float | None, AnyDS | None] = type3(0x300A002A, DS)
    OrganAtRiskLimitDose: Attr[float | None, AnyDS | None] = type3(0x300A002B, DS)
    OrganAtRiskMaximumDose: Attr[float | None, AnyDS | None] = type3(0x300A002C, DS)
    OrganAtRiskOverdoseVolumeFraction: Attr[float | None, AnyDS | None] = type3(0x300A002D, DS)
