"""RT Ion Tolerance Tables Module Attributes, PS3.3 C.8.8.24. Generated from table_C.8.8.24-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, DS, FL, IS, SH, SQ, Item, item, numbered, type1, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, AnyFD, Attr, OptSeq


@item
class IonToleranceTableItem(Item):
    """Item of table C.8.8.24-1 in IonToleranceTableSequence, PS3.3 C.8.8.24."""

    ToleranceTableNumber: int = numbered(0x300A0042, IS)
    ToleranceTableLabel: str | None = type3(0x300A0043, SH)
    GantryAngleTolerance: Attr[float | None, AnyDS | None] = type3(0x300A0044, DS)
    BeamLimitingDeviceAngleTolerance: Attr[float | None, AnyDS | None] = type3(0x300A0046, DS)
    BeamLimitingDeviceToleranceSequence: OptSeq[RTIonToleranceTablesBeamLimitingDeviceToleranceItem] = type3(0x300A0048, SQ)
    PatientSupportAngleTolerance: Attr[float | None, AnyDS | None] = type3(0x300A004C, DS)
    TableTopVerticalPositionTolerance: Attr[float | None, AnyDS | None] = type3(0x300A0051, DS)
    TableTopLongitudinalPositionTolerance: Attr[float | None, AnyDS | None] = type3(0x300A0052, DS)
    TableTopLateralPositionTolerance: Attr[float | None, AnyDS | None] = type3(0x300A0053, DS)
    TableTopPitchAngleTolerance: Attr[float | None, AnyFD | None] = type3(0x300A004F, FL)
    TableTopRollAngleTolerance: Attr[float | None, AnyFD | None] = type3(0x300A0050, FL)
    SnoutPositionTolerance: Attr[float | None, AnyFD | None] = type3(0x300A004B, FL)
    HeadFixationAngleTolerance: Attr[float | None, AnyDS | None] = type3(0x300A0152, DS)
    ChairHeadFramePositionTolerance: Attr[float | None, AnyDS | None] = type3(0x300A0153, DS)
    FixationLightAzimuthalAngleTolerance: Attr[float | None, AnyDS | None] = type3(0x300A0154, DS)
    FixationLightPolarAngleTolerance: Attr[float | None, AnyDS | None] = type3(0x300A0155, DS)


@item
class RTIonToleranceTablesBeamLimitingDeviceToleranceItem(Item):
    """Item of table C.8.8.24-1 in IonToleranceTableSequence/BeamLimitingDeviceToleranceSequence, PS3.3 C.8.8.24."""

    RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"] = type1(0x300A00B8, CS)
    BeamLimitingDevicePositionTolerance: Attr[float, AnyDS] = type1(0x300A004A, DS)
