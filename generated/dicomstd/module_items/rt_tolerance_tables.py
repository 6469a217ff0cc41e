"""RT Tolerance Tables Module Attributes, PS3.3 C.8.8.11. Generated from table_C.8-47; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, DS, FL, IS, SH, SQ, Item, item, numbered, type1, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, AnyFD, Attr, OptSeq


@item
class ToleranceTableItem(Item):
    """Item of table C.8-47 in ToleranceTableSequence, PS3.3 C.8.8.11."""

    ToleranceTableNumber: int = numbered(0x300A0042, IS)
    ToleranceTableLabel: str | None = type3(0x300A0043, SH)
    GantryAngleTolerance: Attr[float | None, AnyDS | None] = type3(0x300A0044, DS)
    GantryPitchAngleTolerance: Attr[float | None, AnyFD | None] = type3(0x300A014E, FL)
    BeamLimitingDeviceAngleTolerance: Attr[float | None, AnyDS | None] = type3(0x300A0046, DS)
    BeamLimitingDeviceToleranceSequence: OptSeq[RTToleranceTablesBeamLimitingDeviceToleranceItem] = type3(0x300A0048, SQ)
    PatientSupportAngleTolerance: Attr[float | None, AnyDS | None] = type3(0x300A004C, DS)
    TableTopEccentricAngleTolerance: Attr[float | None, AnyDS | None] = type3(0x300A004E, DS)
    TableTopPitchAngleTolerance: Attr[float | None, AnyFD | None] = type3(0x300A004F, FL)
    TableTopRollAngleTolerance: Attr[float | None, AnyFD | None] = type3(0x300A0050, FL)
    TableTopVerticalPositionTolerance: Attr[float | None, AnyDS | None] = type3(0x300A0051, DS)
    TableTopLongitudinalPositionTolerance: Attr[float | None, AnyDS | None] = type3(0x300A0052, DS)
    TableTopLateralPositionTolerance: Attr[float | None, AnyDS | None] = type3(0x300A0053, DS)


@item
class RTToleranceTablesBeamLimitingDeviceToleranceItem(Item):
    """Item of table C.8-47 in ToleranceTableSequence/BeamLimitingDeviceToleranceSequence, PS3.3 C.8.8.11."""

    RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"] = type1(0x300A00B8, CS)
    BeamLimitingDevicePositionTolerance: Attr[float, AnyDS] = type1(0x300A004A, DS)
