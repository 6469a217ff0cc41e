"""RT General Machine Verification Module Attributes, PS3.3 C.31.1. Generated from table_C.31-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import AT, CS, DS, IS, LO, PN, SH, SQ, ST, US, Item, item, type1c, untyped

if TYPE_CHECKING:
    from dicodec.typed import AnyAT, AnyDS, AnyPN, Attr, ListAT, ListPN, OptSeq, PersonName, Tag
    from dicomstd.items import PersonIdentificationItem


@item
class OverriddenAttributesItem(Item):
    """Item of table C.31-1 in OverriddenAttributesSequence, PS3.3 C.31.1."""

    SelectorAttribute: Attr[Tag | None, AnyAT | None] = type1c(0x00720026, AT)
    SelectorValueNumber: int | None = type1c(0x00720028, US)
    SelectorSequencePointer: Attr[tuple[Tag, ...] | None, ListAT | tuple[AnyAT, ...] | None] = type1c(0x00720052, AT, "1-n")
    SelectorSequencePointerPrivateCreator: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x00720054, LO, "1-n")  # if private(SelectorSequencePointer)
    SelectorSequencePointerItems: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00741057, IS, "1-n")  # if present(SelectorSequencePointer)
    SelectorAttributePrivateCreator: str | None = type1c(0x00720056, LO)  # if private(SelectorAttribute)
    OperatorsName: Attr[tuple[PersonName, ...] | None, ListPN | tuple[AnyPN, ...] | None] = untyped(0x00081070, PN, "1-n")
    OperatorIdentificationSequence: OptSeq[PersonIdentificationItem] = untyped(0x00081072, SQ)
    OverrideReason: str | None = untyped(0x30080066, ST)


@item
class GeneralMachineVerificationItem(Item):
    """Item of table C.31-1 in GeneralMachineVerificationSequence, PS3.3 C.31.1."""

    SpecifiedPrimaryMeterset: Attr[float | None, AnyDS | None] = untyped(0x30080032, DS)
    SpecifiedSecondaryMeterset: Attr[float | None, AnyDS | None] = untyped(0x30080033, DS)
    SpecifiedTreatmentTime: Attr[float | None, AnyDS | None] = untyped(0x3008003A, DS)
    BeamLimitingDeviceLeafPairsSequence: OptSeq[BeamLimitingDeviceLeafPairsItem] = untyped(0x300800A0, SQ)
    RecordedWedgeSequence: OptSeq[RecordedWedgeItem] = untyped(0x300800B0, SQ)
    RecordedCompensatorSequence: OptSeq[RecordedCompensatorItem] = untyped(0x300800C0, SQ)
    RecordedBlockSequence: OptSeq[RecordedBlockItem] = untyped(0x300800D0, SQ)
    TreatmentMachineName: str | None = untyped(0x300A00B2, SH)
    BeamName: str | None = untyped(0x300A00C2, LO)
    RadiationType: Literal["PHOTON", "ELECTRON", "NEUTRON", "PROTON", "ION"] | None = untyped(0x300A00C6, CS)
    NumberOfWedges: int | None = untyped(0x300A00D0, IS)
    NumberOfCompensators: int | None = untyped(0x300A00E0, IS)
    NumberOfBoli: int | None = untyped(0x300A00ED, IS)
    NumberOfBlocks: int | None = untyped(0x300A00F0, IS)
    ApplicatorSequence: OptSeq[ApplicatorItem] = untyped(0x300A0107, SQ)
    NumberOfControlPoints: int | None = untyped(0x300A0110, IS)
    PatientSetupSequence: OptSeq[RTGeneralMachineVerificationPatientSetupItem] = untyped(0x300A0180, SQ)
    ReferencedBeamNumber: int | None = untyped(0x300C0006, IS)
    ReferencedBolusSequence: OptSeq[ReferencedBolusItem] = untyped(0x300C00B0, SQ)


@item
class BeamLimitingDeviceLeafPairsItem(Item):
    """Item of table C.31-1 in GeneralMachineVerificationSequence/BeamLimitingDeviceLeafPairsSequence, PS3.3 C.31.1."""

    RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"] | None = untyped(0x300A00B8, CS)
    NumberOfLeafJawPairs: int | None = untyped(0x300A00BC, IS)


@item
class RecordedWedgeItem(Item):
    """Item of table C.31-1 in GeneralMachineVerificationSequence/RecordedWedgeSequence, PS3.3 C.31.1."""

    WedgeNumber: int | None = untyped(0x300A00D2, IS)
    WedgeID: str | None = untyped(0x300A00D4, SH)
    WedgeAngle: int | None = untyped(0x300A00D5, IS)
    WedgeOrientation: Attr[float | None, AnyDS | None] = untyped(0x300A00D8, DS)
    AccessoryCode: str | None = untyped(0x300A00F9, LO)


@item
class RecordedCompensatorItem(Item):
    """Item of table C.31-1 in GeneralMachineVerificationSequence/RecordedCompensatorSequence, PS3.3 C.31.1."""

    CompensatorID: str | None = untyped(0x300A00E5, SH)
    AccessoryCode: str | None = untyped(0x300A00F9, LO)
    CompensatorTrayID: str | None = untyped(0x300A00EF, SH)
    ReferencedCompensatorNumber: int | None = untyped(0x300C00D0, IS)


@item
class RecordedBlockItem(Item):
    """Item of table C.31-1 in GeneralMachineVerificationSequence/RecordedBlockSequence, PS3.3 C.31.1."""

    BlockTrayID: str | None = untyped(0x300A00F5, SH)
    AccessoryCode: str | None = untyped(0x300A00F9, LO)
    ReferencedBlockNumber: int | None = untyped(0x300C00E0, IS)


@item
class ApplicatorItem(Item):
    """Item of table C.31-1 in GeneralMachineVerificationSequence/ApplicatorSequence, PS3.3 C.31.1."""

    AccessoryCode: str | None = untyped(0x300A00F9, LO)
    ApplicatorID: str | None = untyped(0x300A0108, SH)
    ApplicatorType: Literal["ELECTRON_SQUARE", "ELECTRON_RECT", "ELECTRON_CIRC", "ELECTRON_SHORT", "ELECTRON_OPEN", "INTRAOPERATIVE", "STEREOTACTIC"] | None = untyped(0x300A0109, CS)


@item
class RTGeneralMachineVerificationPatientSetupItem(Item):
    """Item of table C.31-1 in GeneralMachineVerificationSequence/PatientSetupSequence, PS3.3 C.31.1."""

    PatientSetupNumber: int | None = untyped(0x300A0182, IS)
    FixationDeviceSequence: OptSeq[RTGeneralMachineVerificationFixationDeviceItem] = untyped(0x300A0190, SQ)


@item
class RTGeneralMachineVerificationFixationDeviceItem(Item):
    """Item of table C.31-1 in GeneralMachineVerificationSequence/PatientSetupSequence/FixationDeviceSequence, PS3.3 C.31.1."""

    AccessoryCode: str | None = untyped(0x300A00F9, LO)
    FixationDeviceType: Literal["BITEBLOCK", "HEADFRAME", "MASK", "MOLD", "CAST", "HEADREST", "BREAST_BOARD", "BODY_FRAME", "VACUUM_MOLD", "WHOLE_BODY_POD", "RECTAL_BALLOON"] | None = untyped(0x300A0192, CS)


@item
class ReferencedBolusItem(Item):
    """Item of table C.31-1 in GeneralMachineVerificationSequence/ReferencedBolusSequence, PS3.3 C.31.1."""

    ReferencedROINumber: int | None = untyped(0x30060084, IS)
    AccessoryCode: str | None = untyped(0x300A00F9, LO)
