"""RT Tolerance Tables Module Attributes, PS3.3 C.8.8.11. Generated from table_C.8-47; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import CS, DS, FL, IS, SH, SQ, Item, item, reads, type1, type3

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal
    from dicodec.typed import Attr, Items


@item
class ToleranceTableItem(Item):
    """Item of table C.8-47 in ToleranceTableSequence, PS3.3 C.8.8.11."""

    ToleranceTableNumber: int = type1(0x300A0042, IS)
    ToleranceTableLabel: str | None = type3(0x300A0043, SH)
    GantryAngleTolerance: Attr[float | None, Decimal | str] = type3(0x300A0044, DS)
    GantryPitchAngleTolerance: Attr[float | None, Decimal] = type3(0x300A014E, FL)
    BeamLimitingDeviceAngleTolerance: Attr[float | None, Decimal | str] = type3(0x300A0046, DS)
    BeamLimitingDeviceToleranceSequence: Attr[Items[RTToleranceTablesBeamLimitingDeviceToleranceItem] | None, Iterable[RTToleranceTablesBeamLimitingDeviceToleranceItem]] = type3(0x300A0048, SQ)
    PatientSupportAngleTolerance: Attr[float | None, Decimal | str] = type3(0x300A004C, DS)
    TableTopEccentricAngleTolerance: Attr[float | None, Decimal | str] = type3(0x300A004E, DS)
    TableTopPitchAngleTolerance: Attr[float | None, Decimal] = type3(0x300A004F, FL)
    TableTopRollAngleTolerance: Attr[float | None, Decimal] = type3(0x300A0050, FL)
    TableTopVerticalPositionTolerance: Attr[float | None, Decimal | str] = type3(0x300A0051, DS)
    TableTopLongitudinalPositionTolerance: Attr[float | None, Decimal | str] = type3(0x300A0052, DS)
    TableTopLateralPositionTolerance: Attr[float | None, Decimal | str] = type3(0x300A0053, DS)


@item
class RTToleranceTablesBeamLimitingDeviceToleranceItem(Item):
    """Item of table C.8-47 in ToleranceTableSequence/BeamLimitingDeviceToleranceSequence, PS3.3 C.8.8.11."""

    RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"] = type1(0x300A00B8, CS)
    BeamLimitingDevicePositionTolerance: Attr[float, Decimal | str] = type1(0x300A004A, DS)


class RTToleranceTables(Protocol):
    """An object that has the RT Tolerance Tables Module, PS3.3 C.8.8.11."""

    @reads
    def ToleranceTableSequence(self) -> Items[ToleranceTableItem] | None: ...
