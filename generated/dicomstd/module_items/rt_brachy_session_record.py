"""RT Brachy Session Record Module Attributes, PS3.3 C.8.8.22. Generated from table_C.8-58; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    AT, CS, DA, DS, IS, LO, PN, SH, SQ, ST, TM, US, Item, item, numbered, type1, type1c, type2, type2c, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import (
        AnyAT, AnyDA, AnyDS, AnyPN, AnyTM, Attr, Date, ListPN, OptCodes, OptSeq, PersonName, Seq, Tag, Time,
    )
    from dicomstd.items import CodeSequenceItem, PersonIdentificationItem, SOPInstanceReferenceItem


@item
class RecordedSourceItem(Item):
    """Item of table C.8-58 in RecordedSourceSequence, PS3.3 C.8.8.22."""

    SourceNumber: int = numbered(0x300A0212, IS)
    SourceType: str = type1(0x300A0214, CS)
    SourceModelID: str | None = type3(0x300A021B, SH)
    SourceManufacturer: str | None = type2(0x300A0216, LO)
    SourceSerialNumber: str | None = type2(0x30080105, LO)
    SourceIsotopeName: str = type1(0x300A0226, LO)
    SourceIsotopeHalfLife: Attr[float, AnyDS] = type1(0x300A0228, DS)
    SourceStrengthUnits: Literal["AIR_KERMA_RATE", "DOSE_RATE_WATER"] | None = type1c(0x300A0229, CS)
    ReferenceAirKermaRate: Attr[float, AnyDS] = type1(0x300A022A, DS)
    SourceStrength: Attr[float | None, AnyDS | None] = type1c(0x300A022B, DS)
    SourceStrengthReferenceDate: Attr[Date, AnyDA] = type1(0x300A022C, DA)
    SourceStrengthReferenceTime: Attr[Time, AnyTM] = type1(0x300A022E, TM)


@item
class TreatmentSessionApplicationSetupItem(Item):
    """Item of table C.8-58 in TreatmentSessionApplicationSetupSequence, PS3.3 C.8.8.22."""

    ApplicationSetupType: str = type1(0x300A0232, CS)
    ReferencedBrachyApplicationSetupNumber: int | None = type3(0x300C000C, IS)
    ApplicationSetupName: str | None = type3(0x300A0236, LO)
    ApplicationSetupManufacturer: str | None = type3(0x300A0238, LO)
    TemplateNumber: int | None = type3(0x300A0240, IS)
    TemplateType: str | None = type3(0x300A0242, SH)
    TemplateName: str | None = type3(0x300A0244, LO)
    ApplicationSetupCheck: Literal["PASSED", "FAILED", "UNKNOWN"] | None = type3(0x30080116, CS)
    ReferencedVerificationImageSequence: OptSeq[SOPInstanceReferenceItem] = type3(0x300C0040, SQ)
    TotalReferenceAirKerma: Attr[float, AnyDS] = type1(0x300A0250, DS)
    ReferencedMeasuredDoseReferenceSequence: OptSeq[RTBrachySessionRecordTreatmentSessionApplicationSetupReferencedMeasuredDoseReferenceItem] = type3(0x30080080, SQ)
    ReferencedCalculatedDoseReferenceSequence: OptSeq[RTBrachySessionRecordTreatmentSessionApplicationSetupReferencedCalculatedDoseReferenceItem] = type3(0x30080090, SQ)
    CurrentFractionNumber: int | None = type2(0x30080022, IS)
    TreatmentDeliveryType: str | None = type2(0x300A00CE, CS)
    TreatmentTerminationStatus: Literal["NORMAL", "OPERATOR", "MACHINE", "UNKNOWN"] = type1(0x3008002A, CS)
    RTTreatmentTerminationReasonCodeSequence: OptCodes[CodeSequenceItem] = type3(0x300A0715, SQ)
    MachineSpecificTreatmentTerminationCodeSequence: OptCodes[CodeSequenceItem] = type3(0x300A0716, SQ)
    TreatmentTerminationDescription: str | None = type3(0x300A0730, ST)
    TreatmentVerificationStatus: Literal["VERIFIED", "VERIFIED_OVR", "NOT_VERIFIED"] | None = type2(0x3008002C, CS)
    RecordedBrachyAccessoryDeviceSequence: OptSeq[RecordedBrachyAccessoryDeviceItem] = type3(0x30080120, SQ)
    RecordedChannelSequence: Seq[RecordedChannelItem] = type1(0x30080130, SQ)


@item
class RTBrachySessionRecordTreatmentSessionApplicationSetupReferencedMeasuredDoseReferenceItem(Item):
    """Item of table C.8-58 in TreatmentSessionApplicationSetupSequence/ReferencedMeasuredDoseReferenceSequence, PS3.3 C.8.8.22."""

    ReferencedDoseReferenceNumber: int | None = type1c(0x300C0051, IS)  # if not present(ReferencedMeasuredDoseReferenceNumber)
    ReferencedMeasuredDoseReferenceNumber: int | None = type1c(0x30080082, IS)  # if not present(ReferencedDoseReferenceNumber)
    MeasuredDoseValue: Attr[float, AnyDS] = type1(0x30080016, DS)


@item
class RTBrachySessionRecordTreatmentSessionApplicationSetupReferencedCalculatedDoseReferenceItem(Item):
    """Item of table C.8-58 in TreatmentSessionApplicationSetupSequence/ReferencedCalculatedDoseReferenceSequence, PS3.3 C.8.8.22."""

    ReferencedDoseReferenceNumber: int = type1(0x300C0051, IS)
    ReferencedCalculatedDoseReferenceNumber: int | None = type1c(0x30080092, IS)  # if not present(ReferencedDoseReferenceNumber)
    CalculatedDoseReferenceDoseValue: Attr[float, AnyDS] = type1(0x30080076, DS)


@item
class RecordedBrachyAccessoryDeviceItem(Item):
    """Item of table C.8-58 in TreatmentSessionApplicationSetupSequence/RecordedBrachyAccessoryDeviceSequence, PS3.3 C.8.8.22."""

    ReferencedBrachyAccessoryDeviceNumber: int | None = type2(0x30080122, IS)
    BrachyAccessoryDeviceID: str | None = type2(0x300A0263, SH)
    BrachyAccessoryDeviceType: str = type1(0x300A0264, CS)
    BrachyAccessoryDeviceName: str | None = type3(0x300A0266, LO)


@item
class RecordedChannelItem(Item):
    """Item of table C.8-58 in TreatmentSessionApplicationSetupSequence/RecordedChannelSequence, PS3.3 C.8.8.22."""

    ChannelNumber: int = numbered(0x300A0282, IS)
    ReferencedChannelNumber: int | None = type3(0x00741406, IS)
    ChannelLength: Attr[float | None, AnyDS | None] = type2(0x300A0284, DS)
    ChannelEffectiveLength: Attr[float | None, AnyDS | None] = type3(0x300A0271, DS)
    ChannelInnerLength: Attr[float | None, AnyDS | None] = type2c(0x300A0272, DS)  # if present(ChannelEffectiveLength)
    AfterloaderChannelID: str | None = type3(0x300A0273, SH)
    SpecifiedChannelTotalTime: Attr[float, AnyDS] = type1(0x30080132, DS)
    DeliveredChannelTotalTime: Attr[float, AnyDS] = type1(0x30080134, DS)
    SourceMovementType: str = type1(0x300A0288, CS)
    SpecifiedNumberOfPulses: int | None = type1c(0x30080136, IS)  # if BrachyTreatmentType in {PDR}
    DeliveredNumberOfPulses: int | None = type1c(0x30080138, IS)  # if BrachyTreatmentType in {PDR}
    SpecifiedPulseRepetitionInterval: Attr[float | None, AnyDS | None] = type1c(0x3008013A, DS)  # if BrachyTreatmentType in {PDR}
    DeliveredPulseRepetitionInterval: Attr[float | None, AnyDS | None] = type1c(0x3008013C, DS)  # if BrachyTreatmentType in {PDR}
    ReferencedMeasuredDoseReferenceSequence: OptSeq[RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelReferencedMeasuredDoseReferenceItem] = type3(0x30080080, SQ)
    ReferencedCalculatedDoseReferenceSequence: OptSeq[RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelReferencedCalculatedDoseReferenceItem] = type3(0x30080090, SQ)
    RecordedSourceApplicatorSequence: OptSeq[RecordedSourceApplicatorItem] = type3(0x30080140, SQ)
    TransferTubeNumber: int | None = type2(0x300A02A2, IS)
    TransferTubeLength: Attr[float | None, AnyDS | None] = type2c(0x300A02A4, DS)  # if has_value(TransferTubeNumber)
    RecordedChannelShieldSequence: OptSeq[RecordedChannelShieldItem] = type3(0x30080150, SQ)
    ReferencedSourceNumber: int = type1(0x300C000E, IS)
    SafePositionExitDate: Attr[Date | None, AnyDA | None] = type1c(0x30080162, DA)  # if present(RecordedChannelSequence) and BrachyTreatmentType not in {MANUAL, PDR}
    SafePositionExitTime: Attr[Time | None, AnyTM | None] = type1c(0x30080164, TM)  # if present(RecordedChannelSequence) and BrachyTreatmentType not in {MANUAL, PDR}
    SafePositionReturnDate: Attr[Date | None, AnyDA | None] = type1c(0x30080166, DA)  # if present(RecordedChannelSequence) and BrachyTreatmentType not in {MANUAL, PDR}
    SafePositionReturnTime: Attr[Time | None, AnyTM | None] = type1c(0x30080168, TM)  # if present(RecordedChannelSequence) and BrachyTreatmentType not in {MANUAL, PDR}
    NumberOfControlPoints: int = type1(0x300A0110, IS)
    BrachyControlPointDeliveredSequence: Seq[BrachyControlPointDeliveredItem] = type1(0x30080160, SQ)
    PulseSpecificBrachyControlPointDeliveredSequence: OptSeq[PulseSpecificBrachyControlPointDeliveredItem] = type3(0x30080171, SQ)


@item
class RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelReferencedMeasuredDoseReferenceItem(Item):
    """Item of table C.8-58 in TreatmentSessionApplicationSetupSequence/RecordedChannelSequence/ReferencedMeasuredDoseReferenceSequence, PS3.3 C.8.8.22."""

    ReferencedDoseReferenceNumber: int | None = type1c(0x300C0051, IS)  # if not present(ReferencedMeasuredDoseReferenceNumber)
    ReferencedMeasuredDoseReferenceNumber: int | None = type1c(0x30080082, IS)  # if not present(ReferencedDoseReferenceNumber)
    MeasuredDoseValue: Attr[float, AnyDS] = type1(0x30080016, DS)


@item
class RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelReferencedCalculatedDoseReferenceItem(Item):
    """Item of table C.8-58 in TreatmentSessionApplicationSetupSequence/RecordedChannelSequence/ReferencedCalculatedDoseReferenceSequence, PS3.3 C.8.8.22."""

    ReferencedDoseReferenceNumber: int | None = type1c(0x300C0051, IS)  # if not present(ReferencedCalculatedDoseReferenceNumber)
    ReferencedCalculatedDoseReferenceNumber: int | None = type1c(0x30080092, IS)  # if not present(ReferencedDoseReferenceNumber)
    CalculatedDoseReferenceDoseValue: Attr[float, AnyDS] = type1(0x30080076, DS)


@item
class RecordedSourceApplicatorItem(Item):
    """Item of table C.8-58 in TreatmentSessionApplicationSetupSequence/RecordedChannelSequence/RecordedSourceApplicatorSequence, PS3.3 C.8.8.22."""

    ReferencedSourceApplicatorNumber: int | None = type2(0x30080142, IS)
    SourceApplicatorID: str | None = type2(0x300A0291, SH)
    SourceApplicatorType: str = type1(0x300A0292, CS)
    SourceApplicatorName: str | None = type3(0x300A0294, LO)
    SourceApplicatorLength: Attr[float, AnyDS] = type1(0x300A0296, DS)
    SourceApplicatorTipLength: Attr[float | None, AnyDS | None] = type2c(0x300A0274, DS)  # if present(ChannelEffectiveLength)
    SourceApplicatorManufacturer: str | None = type3(0x300A0298, LO)
    SourceApplicatorStepSize: Attr[float | None, AnyDS | None] = type1c(0x300A02A0, DS)  # if SourceMovementType in {STEPWISE}


@item
class RecordedChannelShieldItem(Item):
    """Item of table C.8-58 in TreatmentSessionApplicationSetupSequence/RecordedChannelSequence/RecordedChannelShieldSequence, PS3.3 C.8.8.22."""

    ReferencedChannelShieldNumber: int | None = type2(0x30080152, IS)
    ChannelShieldID: str | None = type2(0x300A02B3, SH)
    ChannelShieldName: str | None = type3(0x300A02B4, LO)


@item
class BrachyControlPointDeliveredItem(Item):
    """Item of table C.8-58 in TreatmentSessionApplicationSetupSequence/RecordedChannelSequence/BrachyControlPointDeliveredSequence, PS3.3 C.8.8.22."""

    ReferencedControlPointIndex: int | None = type3(0x300C00F0, IS)
    TreatmentControlPointDate: Attr[Date, AnyDA] = type1(0x30080024, DA)
    TreatmentControlPointTime: Attr[Time, AnyTM] = type1(0x30080025, TM)
    ControlPointRelativePosition: Attr[float, AnyDS] = type1(0x300A02D2, DS)
    OverrideSequence: OptSeq[RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelBrachyControlPointDeliveredOverrideItem] = type3(0x30080060, SQ)


@item
class RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelBrachyControlPointDeliveredOverrideItem(Item):
    """Item of table C.8-58 in TreatmentSessionApplicationSetupSequence/RecordedChannelSequence/BrachyControlPointDeliveredSequence/OverrideSequence, PS3.3 C.8.8.22."""

    OverrideParameterPointer: Attr[Tag | None, AnyAT | None] = type2(0x30080062, AT)
    OperatorsName: Attr[tuple[PersonName, ...] | None, ListPN | tuple[AnyPN, ...] | None] = type2(0x00081070, PN, "1-n")
    OperatorIdentificationSequence: OptSeq[PersonIdentificationItem] = type3(0x00081072, SQ)
    OverrideReason: str | None = type3(0x30080066, ST)


@item
class PulseSpecificBrachyControlPointDeliveredItem(Item):
    """Item of table C.8-58 in TreatmentSessionApplicationSetupSequence/RecordedChannelSequence/PulseSpecificBrachyControlPointDeliveredSequence, PS3.3 C.8.8.22."""

    PulseNumber: int = numbered(0x30080172, US)
    SafePositionExitDate: Attr[Date, AnyDA] = type1(0x30080162, DA)
    SafePositionExitTime: Attr[Time, AnyTM] = type1(0x30080164, TM)
    SafePositionReturnDate: Attr[Date, AnyDA] = type1(0x30080166, DA)
    SafePositionReturnTime: Attr[Time, AnyTM] = type1(0x30080168, TM)
    BrachyPulseControlPointDeliveredSequence: Seq[BrachyPulseControlPointDeliveredItem] = type1(0x30080173, SQ)


@item
class BrachyPulseControlPointDeliveredItem(Item):
    """Item of table C.8-58 in TreatmentSessionApplicationSetupSequence/RecordedChannelSequence/PulseSpecificBrachyControlPointDeliveredSequence/BrachyPulseControlPointDeliveredSequence, PS3.3 C.8.8.22."""

    ReferencedControlPointIndex: int | None = type3(0x300C00F0, IS)
    TreatmentControlPointDate: Attr[Date, AnyDA] = type1(0x30080024, DA)
    TreatmentControlPointTime: Attr[Time, AnyTM] = type1(0x30080025, TM)
    ControlPointRelativePosition: Attr[float, AnyDS] = type1(0x300A02D2, DS)
    OverrideSequence: OptSeq[RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelPulseSpecificBrachyControlPointDeliveredBrachyPulseControlPointDeliveredOverrideItem] = type3(0x30080060, SQ)


@item
class RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelPulseSpecificBrachyControlPointDeliveredBrachyPulseControlPointDeliveredOverrideItem(Item):
    """Item of table C.8-58 in TreatmentSessionApplicationSetupSequence/RecordedChannelSequence/PulseSpecificBrachyControlPointDeliveredSequence/BrachyPulseControlPointDeliveredSequence/OverrideSequence, PS3.3 C.8.8.22."""

    OverrideParameterPointer: Attr[Tag | None, AnyAT | None] = type2(0x30080062, AT)
    OperatorsName: Attr[tuple[PersonName, ...] | None, ListPN | tuple[AnyPN, ...] | None] = type2(0x00081070, PN, "1-n")
    OperatorIdentificationSequence: OptSeq[PersonIdentificationItem] = type3(0x00081072, SQ)
    OverrideReason: str | None = type3(0x30080066, ST)
