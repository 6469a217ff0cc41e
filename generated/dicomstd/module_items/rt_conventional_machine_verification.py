"""RT Conventional Machine Verification Module Attributes, PS3.3 C.31.2. Generated from table_C.31-2; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, DS, FL, IS, SQ, Item, item, untyped

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, AnyFD, Attr, ListDS, OptSeq


@item
class ConventionalMachineVerificationItem(Item):
    """Item of table C.31-2 in ConventionalMachineVerificationSequence, PS3.3 C.31.2."""

    ConventionalControlPointVerificationSequence: OptSeq[ConventionalControlPointVerificationItem] = untyped(0x0074104C, SQ)


@item
class ConventionalControlPointVerificationItem(Item):
    """Item of table C.31-2 in ConventionalMachineVerificationSequence/ConventionalControlPointVerificationSequence, PS3.3 C.31.2."""

    NominalBeamEnergy: Attr[float | None, AnyDS | None] = untyped(0x300A0114, DS)
    DoseRateSet: Attr[float | None, AnyDS | None] = untyped(0x300A0115, DS)
    WedgePositionSequence: OptSeq[WedgePositionItem] = untyped(0x300A0116, SQ)
    BeamLimitingDevicePositionSequence: OptSeq[RTConventionalMachineVerificationBeamLimitingDevicePositionItem] = untyped(0x300A011A, SQ)
    GantryAngle: Attr[float | None, AnyDS | None] = untyped(0x300A011E, DS)
    GantryRotationDirection: Literal["CW", "CC", "NONE"] | None = untyped(0x300A011F, CS)
    BeamLimitingDeviceAngle: Attr[float | None, AnyDS | None] = untyped(0x300A0120, DS)
    BeamLimitingDeviceRotationDirection: Literal["CW", "CC", "NONE"] | None = untyped(0x300A0121, CS)
    PatientSupportAngle: Attr[float | None, AnyDS | None] = untyped(0x300A0122, DS)
    PatientSupportRotationDirection: Literal["CW", "CC", "NONE"] | None = untyped(0x300A0123, CS)
    TableTopEccentricAxisDistance: Attr[float | None, AnyDS | None] = untyped(0x300A0124, DS)
    TableTopEccentricAngle: Attr[float | None, AnyDS | None] = untyped(0x300A0125, DS)
    TableTopEccentricRotationDirection: Literal["CW", "CC", "NONE"] | None = untyped(0x300A0126, CS)
    TableTopVerticalPosition: Attr[float | None, AnyDS | None] = untyped(0x300A0128, DS)
    TableTopLongitudinalPosition: Attr[float | None, AnyDS | None] = untyped(0x300A0129, DS)
    TableTopLateralPosition: Attr[float | None, AnyDS | None] = untyped(0x300A012A, DS)
    TableTopPitchAngle: Attr[float | None, AnyFD | None] = untyped(0x300A0140, FL)
    TableTopPitchRotationDirection: Literal["CW", "CC", "NONE"] | None = untyped(0x300A0142, CS)
    TableTopRollAngle: Attr[float | None, AnyFD | None] = untyped(0x300A0144, FL)
    TableTopRollRotationDirection: Literal["CW", "CC", "NONE"] | None = untyped(0x300A0146, CS)
    ReferencedControlPointIndex: int | None = untyped(0x300C00F0, IS)


@item
class WedgePositionItem(Item):
    """Item of table C.31-2 in ConventionalMachineVerificationSequence/ConventionalControlPointVerificationSequence/WedgePositionSequence, PS3.3 C.31.2."""

    WedgePosition: Literal["IN", "OUT"] | None = untyped(0x300A0118, CS)
    ReferencedWedgeNumber: int | None = untyped(0x300C00C0, IS)


@item
class RTConventionalMachineVerificationBeamLimitingDevicePositionItem(Item):
    """Item of table C.31-2 in ConventionalMachineVerificationSequence/ConventionalControlPointVerificationSequence/BeamLimitingDevicePositionSequence, PS3.3 C.31.2."""

    RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"] | None = untyped(0x300A00B8, CS)
    LeafJawPositions: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = untyped(0x300A011C, DS, "2-2n")
