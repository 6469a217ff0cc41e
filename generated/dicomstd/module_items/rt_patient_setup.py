"""RT Patient Setup Module Attributes, PS3.3 C.8.8.12. Generated from table_C.8-48; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import (
    CS, DS, FL, IS, LO, SH, SQ, ST, UI, US, Item, item, numbered, type1, type1c, type2, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import UID, AnyDS, AnyFD, Attr, OptSeq


@item
class PatientSetupItem(Item):
    """Item of table C.8-48 in PatientSetupSequence, PS3.3 C.8.8.12."""

    PatientSetupNumber: int = numbered(0x300A0182, IS)
    PatientSetupLabel: str | None = type3(0x300A0183, LO)
    PatientPosition: str | None = type1c(0x00185100, CS)  # if not present(PatientAdditionalPosition)
    PatientAdditionalPosition: str | None = type1c(0x300A0184, LO)  # if not present(PatientPosition)
    ReferencedSetupImageSequence: OptSeq[ReferencedSetupImageItem] = type3(0x300A0401, SQ)
    FixationDeviceSequence: OptSeq[FixationDeviceItem] = type3(0x300A0190, SQ)
    ShieldingDeviceSequence: OptSeq[ShieldingDeviceItem] = type3(0x300A01A0, SQ)
    SetupTechnique: str | None = type3(0x300A01B0, CS)
    SetupTechniqueDescription: str | None = type3(0x300A01B2, ST)
    SetupDeviceSequence: OptSeq[SetupDeviceItem] = type3(0x300A01B4, SQ)
    TableTopVerticalSetupDisplacement: Attr[float | None, AnyDS | None] = type3(0x300A01D2, DS)
    TableTopLongitudinalSetupDisplacement: Attr[float | None, AnyDS | None] = type3(0x300A01D4, DS)
    TableTopLateralSetupDisplacement: Attr[float | None, AnyDS | None] = type3(0x300A01D6, DS)
    MotionSynchronizationSequence: OptSeq[MotionSynchronizationItem] = type3(0x300A0410, SQ)


@item
class ReferencedSetupImageItem(Item):
    """Item of table C.8-48 in PatientSetupSequence/ReferencedSetupImageSequence, PS3.3 C.8.8.12."""

    SetupImageComment: str | None = type3(0x300A0402, ST)
    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00081160, IS, "1-n")  # if not_checkable(other-instance) and not present(ReferencedSegmentNumber)
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0062000B, US, "1-n")  # if ReferencedSOPClassUID in {1.2.840.10008.5.1.4.1.1.66.4, 1.2.840.10008.5.1.4.1.1.66.5} and not present(ReferencedFrameNumber) and not_checkable(other-instance)


@item
class FixationDeviceItem(Item):
    """Item of table C.8-48 in PatientSetupSequence/FixationDeviceSequence, PS3.3 C.8.8.12."""

    FixationDeviceType: str = type1(0x300A0192, CS)
    FixationDeviceLabel: str | None = type2(0x300A0194, SH)
    FixationDeviceDescription: str | None = type3(0x300A0196, ST)
    FixationDevicePosition: str | None = type3(0x300A0198, SH)
    FixationDevicePitchAngle: Attr[float | None, AnyFD | None] = type3(0x300A0199, FL)
    FixationDeviceRollAngle: Attr[float | None, AnyFD | None] = type3(0x300A019A, FL)
    AccessoryCode: str | None = type3(0x300A00F9, LO)


@item
class ShieldingDeviceItem(Item):
    """Item of table C.8-48 in PatientSetupSequence/ShieldingDeviceSequence, PS3.3 C.8.8.12."""

    ShieldingDeviceType: str = type1(0x300A01A2, CS)
    ShieldingDeviceLabel: str | None = type2(0x300A01A4, SH)
    ShieldingDeviceDescription: str | None = type3(0x300A01A6, ST)
    ShieldingDevicePosition: str | None = type3(0x300A01A8, SH)
    AccessoryCode: str | None = type3(0x300A00F9, LO)


@item
class SetupDeviceItem(Item):
    """Item of table C.8-48 in PatientSetupSequence/SetupDeviceSequence, PS3.3 C.8.8.12."""

    SetupDeviceType: str = type1(0x300A01B6, CS)
    SetupDeviceLabel: str | None = type2(0x300A01B8, SH)
    SetupDeviceDescription: str | None = type3(0x300A01BA, ST)
    SetupDeviceParameter: Attr[float | None, AnyDS | None] = type2(0x300A01BC, DS)
    SetupReferenceDescription: str | None = type3(0x300A01D0, ST)
    AccessoryCode: str | None = type3(0x300A00F9, LO)


@item
class MotionSynchronizationItem(Item):
    """Item of table C.8-48 in PatientSetupSequence/MotionSynchronizationSequence, PS3.3 C.8.8.12."""

    RespiratoryMotionCompensationTechnique: str = type1(0x00189170, CS)
    RespiratorySignalSource: str = type1(0x00189171, CS)
    RespiratoryMotionCompensationTechniqueDescription: str | None = type3(0x00189185, ST)
    RespiratorySignalSourceID: str | None = type3(0x00189186, SH)
