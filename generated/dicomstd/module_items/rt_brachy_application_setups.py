"""RT Brachy Application Setups Module Attributes, PS3.3 C.8.8.15. Generated from table_C.8-51; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, DA, DS, FL, IS, LO, SH, SQ, ST, TM, Item, item, numbered, type1, type1c, type2, type2c, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import (
        AnyDA, AnyDS, AnyFD, AnyTM, Attr, Date, ListDS, ListFD, OptCodes, OptSeq, Seq, Time,
    )
    from dicomstd.items import CodeSequenceItem, SOPInstanceReferenceItem


@item
class RTBrachyApplicationSetupsTreatmentMachineItem(Item):
    """Item of table C.8-51 in TreatmentMachineSequence, PS3.3 C.8.8.15."""

    TreatmentMachineName: str | None = type2(0x300A00B2, SH)
    Manufacturer: str | None = type3(0x00080070, LO)
    InstitutionName: str | None = type3(0x00080080, LO)
    InstitutionAddress: str | None = type3(0x00080081, ST)
    InstitutionalDepartmentName: str | None = type3(0x00081040, LO)
    InstitutionalDepartmentTypeCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00081041, SQ)
    ManufacturerModelName: str | None = type3(0x00081090, LO)
    DeviceSerialNumber: str | None = type3(0x00181000, LO)
    DateOfManufacture: Attr[Date | None, AnyDA | None] = type3(0x00181204, DA)
    DateOfInstallation: Attr[Date | None, AnyDA | None] = type3(0x00181205, DA)


@item
class SourceItem(Item):
    """Item of table C.8-51 in SourceSequence, PS3.3 C.8.8.15."""

    SourceNumber: int = numbered(0x300A0212, IS)
    SourceSerialNumber: str | None = type3(0x30080105, LO)
    SourceModelID: str | None = type3(0x300A021B, SH)
    SourceDescription: str | None = type3(0x300A021C, LO)
    SourceType: str = type1(0x300A0214, CS)
    SourceManufacturer: str | None = type3(0x300A0216, LO)
    ActiveSourceDiameter: Attr[float | None, AnyDS | None] = type3(0x300A0218, DS)
    ActiveSourceLength: Attr[float | None, AnyDS | None] = type3(0x300A021A, DS)
    MaterialID: str | None = type3(0x300A00E1, SH)
    SourceEncapsulationNominalThickness: Attr[float | None, AnyDS | None] = type3(0x300A0222, DS)
    SourceEncapsulationNominalTransmission: Attr[float | None, AnyDS | None] = type3(0x300A0224, DS)
    SourceIsotopeName: str = type1(0x300A0226, LO)
    SourceIsotopeHalfLife: Attr[float, AnyDS] = type1(0x300A0228, DS)
    SourceStrengthUnits: Literal["AIR_KERMA_RATE", "DOSE_RATE_WATER"] | None = type1c(0x300A0229, CS)
    ReferenceAirKermaRate: Attr[float, AnyDS] = type1(0x300A022A, DS)
    SourceStrength: Attr[float | None, AnyDS | None] = type1c(0x300A022B, DS)
    SourceStrengthReferenceDate: Attr[Date, AnyDA] = type1(0x300A022C, DA)
    SourceStrengthReferenceTime: Attr[Time, AnyTM] = type1(0x300A022E, TM)


@item
class ApplicationSetupItem(Item):
    """Item of table C.8-51 in ApplicationSetupSequence, PS3.3 C.8.8.15."""

    ApplicationSetupType: str = type1(0x300A0232, CS)
    ApplicationSetupNumber: int = numbered(0x300A0234, IS)
    ApplicationSetupName: str | None = type3(0x300A0236, LO)
    ApplicationSetupManufacturer: str | None = type3(0x300A0238, LO)
    TemplateNumber: int | None = type3(0x300A0240, IS)
    TemplateType: str | None = type3(0x300A0242, SH)
    TemplateName: str | None = type3(0x300A0244, LO)
    ReferencedReferenceImageSequence: OptSeq[SOPInstanceReferenceItem] = type3(0x300C0042, SQ)
    TotalReferenceAirKerma: Attr[float, AnyDS] = type1(0x300A0250, DS)
    BrachyAccessoryDeviceSequence: OptSeq[BrachyAccessoryDeviceItem] = type3(0x300A0260, SQ)
    ChannelSequence: Seq[ChannelItem] = type1(0x300A0280, SQ)


@item
class BrachyAccessoryDeviceItem(Item):
    """Item of table C.8-51 in ApplicationSetupSequence/BrachyAccessoryDeviceSequence, PS3.3 C.8.8.15."""

    BrachyAccessoryDeviceNumber: int | None = type2(0x300A0262, IS)
    BrachyAccessoryDeviceID: str | None = type2(0x300A0263, SH)
    BrachyAccessoryDeviceType: str = type1(0x300A0264, CS)
    BrachyAccessoryDeviceName: str | None = type3(0x300A0266, LO)
    MaterialID: str | None = type3(0x300A00E1, SH)
    BrachyAccessoryDeviceNominalThickness: Attr[float | None, AnyDS | None] = type3(0x300A026A, DS)
    BrachyAccessoryDeviceNominalTransmission: Attr[float | None, AnyDS | None] = type3(0x300A026C, DS)
    ReferencedROINumber: int | None = type2(0x30060084, IS)


@item
class ChannelItem(Item):
    """Item of table C.8-51 in ApplicationSetupSequence/ChannelSequence, PS3.3 C.8.8.15."""

    ChannelNumber: int = numbered(0x300A0282, IS)
    ChannelLength: Attr[float | None, AnyDS | None] = type2(0x300A0284, DS)
    ChannelTotalTime: Attr[float, AnyDS] = type1(0x300A0286, DS)
    SourceMovementType: str = type1(0x300A0288, CS)
    NumberOfPulses: int | None = type1c(0x300A028A, IS)  # if BrachyTreatmentType in {PDR}
    PulseRepetitionInterval: Attr[float | None, AnyDS | None] = type1c(0x300A028C, DS)  # if BrachyTreatmentType in {PDR}
    SourceApplicatorNumber: int | None = type3(0x300A0290, IS)
    SourceApplicatorID: str | None = type2c(0x300A0291, SH)  # if present(SourceApplicatorNumber)
    SourceApplicatorType: str | None = type1c(0x300A0292, CS)  # if present(SourceApplicatorNumber)
    SourceApplicatorName: str | None = type3(0x300A0294, LO)
    SourceApplicatorLength: Attr[float | None, AnyDS | None] = type1c(0x300A0296, DS)  # if present(SourceApplicatorNumber)
    SourceApplicatorTipLength: Attr[float | None, AnyDS | None] = type2c(0x300A0274, DS)  # if present(ChannelEffectiveLength)
    SourceApplicatorManufacturer: str | None = type3(0x300A0298, LO)
    MaterialID: str | None = type3(0x300A00E1, SH)
    SourceApplicatorWallNominalThickness: Attr[float | None, AnyDS | None] = type3(0x300A029C, DS)
    SourceApplicatorWallNominalTransmission: Attr[float | None, AnyDS | None] = type3(0x300A029E, DS)
    SourceApplicatorStepSize: Attr[float | None, AnyDS | None] = type1c(0x300A02A0, DS)  # if SourceMovementType in {STEPWISE}
    ApplicatorShapeReferencedROINumber: int | None = type3(0x300A02A1, IS)
    ReferencedROINumber: int | None = type2c(0x30060084, IS)  # if present(SourceApplicatorNumber)
    TransferTubeNumber: int | None = type2(0x300A02A2, IS)
    TransferTubeLength: Attr[float | None, AnyDS | None] = type2c(0x300A02A4, DS)  # if has_value(TransferTubeNumber)
    ChannelEffectiveLength: Attr[float | None, AnyDS | None] = type3(0x300A0271, DS)
    ChannelInnerLength: Attr[float | None, AnyDS | None] = type2c(0x300A0272, DS)  # if present(ChannelEffectiveLength)
    AfterloaderChannelID: str | None = type3(0x300A0273, SH)
    ChannelShieldSequence: OptSeq[ChannelShieldItem] = type3(0x300A02B0, SQ)
    ReferencedSourceNumber: int = type1(0x300C000E, IS)
    NumberOfControlPoints: int = type1(0x300A0110, IS)
    FinalCumulativeTimeWeight: Attr[float | None, AnyDS | None] = type1c(0x300A02C8, DS)  # if has_value(BrachyControlPointSequence.CumulativeTimeWeight)
    BrachyControlPointSequence: Seq[BrachyControlPointItem] = type1(0x300A02D0, SQ)


@item
class ChannelShieldItem(Item):
    """Item of table C.8-51 in ApplicationSetupSequence/ChannelSequence/ChannelShieldSequence, PS3.3 C.8.8.15."""

    ChannelShieldNumber: int = numbered(0x300A02B2, IS)
    ChannelShieldID: str | None = type2(0x300A02B3, SH)
    ChannelShieldName: str | None = type3(0x300A02B4, LO)
    MaterialID: str | None = type3(0x300A00E1, SH)
    ChannelShieldNominalThickness: Attr[float | None, AnyDS | None] = type3(0x300A02B8, DS)
    ChannelShieldNominalTransmission: Attr[float | None, AnyDS | None] = type3(0x300A02BA, DS)
    ReferencedROINumber: int | None = type2(0x30060084, IS)


@item
class BrachyControlPointItem(Item):
    """Item of table C.8-51 in ApplicationSetupSequence/ChannelSequence/BrachyControlPointSequence, PS3.3 C.8.8.15."""

    ControlPointIndex: int = numbered(0x300A0112, IS, first=0)
    CumulativeTimeWeight: Attr[float | None, AnyDS | None] = type2(0x300A02D6, DS)
    ControlPointRelativePosition: Attr[float, AnyDS] = type1(0x300A02D2, DS)
    ControlPoint3DPosition: Attr[tuple[float, float, float] | None, ListDS | tuple[AnyDS, AnyDS, AnyDS] | None] = type3(0x300A02D4, DS, "3")
    ControlPointOrientation: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = type3(0x300A0412, FL, "3")
    BrachyReferencedDoseReferenceSequence: OptSeq[BrachyReferencedDoseReferenceItem] = type3(0x300C0055, SQ)


@item
class BrachyReferencedDoseReferenceItem(Item):
    """Item of table C.8-51 in ApplicationSetupSequence/ChannelSequence/BrachyControlPointSequence/BrachyReferencedDoseReferenceSequence, PS3.3 C.8.8.15."""

    ReferencedDoseReferenceNumber: int = type1(0x300C0051, IS)
    CumulativeDoseReferenceCoefficient: Attr[float, AnyDS] = type1(0x300A010C, DS)
