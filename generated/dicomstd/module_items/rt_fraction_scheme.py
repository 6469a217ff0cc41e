"""RT Fraction Scheme Module Attributes, PS3.3 C.8.8.13. Generated from table_C.8-49; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, DS, DT, FD, IS, LO, LT, SQ, UI, Item, item, numbered, type1, type1c, type2, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import UID, AnyDS, AnyDT, AnyFD, Attr, DateTime, ListDS, ListFD, OptSeq
    from dicomstd.items import ContentMacroItem, SOPInstanceReferenceItem


@item
class FractionGroupItem(Item):
    """Item of table C.8-49 in FractionGroupSequence, PS3.3 C.8.8.13."""

    FractionGroupNumber: int = numbered(0x300A0071, IS)
    FractionGroupDescription: str | None = type3(0x300A0072, LO)
    DefinitionSourceSequence: OptSeq[SOPInstanceReferenceItem] = type3(0x00081156, SQ)
    ReferencedDoseSequence: OptSeq[SOPInstanceReferenceItem] = type3(0x300C0080, SQ)
    ReferencedDoseReferenceSequence: OptSeq[RTFractionSchemeReferencedDoseReferenceItem] = type3(0x300C0050, SQ)
    NumberOfFractionsPlanned: int | None = type2(0x300A0078, IS)
    NumberOfFractionPatternDigitsPerDay: int | None = type3(0x300A0079, IS)
    RepeatFractionCycleLength: int | None = type3(0x300A007A, IS)
    FractionPattern: str | None = type3(0x300A007B, LT)
    BeamDoseMeaning: Literal["BEAM_LEVEL", "FRACTION_LEVEL"] | None = type3(0x300A008B, CS)
    NumberOfBeams: int = type1(0x300A0080, IS)
    ReferencedBeamSequence: OptSeq[RTFractionSchemeReferencedBeamItem] = type1c(0x300C0004, SQ)  # if NumberOfBeams > 0
    NumberOfBrachyApplicationSetups: int = type1(0x300A00A0, IS)
    ReferencedBrachyApplicationSetupSequence: OptSeq[RTFractionSchemeReferencedBrachyApplicationSetupItem] = type1c(0x300C000A, SQ)  # if NumberOfBrachyApplicationSetups > 0


@item
class RTFractionSchemeReferencedDoseReferenceItem(Item):
    """Item of table C.8-49 in FractionGroupSequence/ReferencedDoseReferenceSequence, PS3.3 C.8.8.13."""

    ReferencedDoseReferenceNumber: int = type1(0x300C0051, IS)
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


@item
class RTFractionSchemeReferencedBeamItem(Item):
    """Item of table C.8-49 in FractionGroupSequence/ReferencedBeamSequence, PS3.3 C.8.8.13."""

    ReferencedBeamNumber: int = type1(0x300C0006, IS)
    ReferencedDoseReferenceUID: Attr[UID | None, str | None] = type3(0x300A0083, UI)
    BeamDose: Attr[float | None, AnyDS | None] = type3(0x300A0084, DS)
    BeamDoseType: Literal["PHYSICAL", "EFFECTIVE"] | None = type1c(0x300A0090, CS)  # if present(AlternateBeamDose)
    AlternateBeamDose: Attr[float | None, AnyDS | None] = type3(0x300A0091, DS)
    AlternateBeamDoseType: Literal["PHYSICAL", "EFFECTIVE"] | None = type1c(0x300A0092, CS)  # if present(AlternateBeamDose)
    BeamMeterset: Attr[float | None, AnyDS | None] = type3(0x300A0086, DS)
    BeamDeliveryDurationLimit: Attr[float | None, AnyFD | None] = type3(0x300A00C5, FD)
    DoseCalibrationConditionsVerifiedFlag: Literal["YES", "NO"] | None = type3(0x300C0123, CS)
    DoseCalibrationConditionsSequence: OptSeq[RTFractionSchemeDoseCalibrationConditionsItem] = type1c(0x300C0120, SQ)  # if present(DoseCalibrationConditionsVerifiedFlag) and DoseCalibrationConditionsVerifiedFlag in {YES} and not present(RadiationDeviceConfigurationAndCommissioningKeySequence)
    RadiationDeviceConfigurationAndCommissioningKeySequence: OptSeq[ContentMacroItem] = type1c(0x300A065A, SQ)  # if present(DoseCalibrationConditionsVerifiedFlag) and DoseCalibrationConditionsVerifiedFlag in {YES} and not present(DoseCalibrationConditionsSequence)


@item
class RTFractionSchemeDoseCalibrationConditionsItem(Item):
    """Item of table C.8-49 in FractionGroupSequence/ReferencedBeamSequence/DoseCalibrationConditionsSequence, PS3.3 C.8.8.13."""

    AbsorbedDoseToMetersetRatio: Attr[float, AnyFD] = type1(0x300C0121, FD)
    DelineatedRadiationFieldSize: Attr[tuple[float, float], ListFD | tuple[AnyFD, AnyFD]] = type1(0x300C0122, FD, "2")
    CalibrationReferencePointDepth: Attr[float, AnyFD] = type1(0x300C0124, FD)
    SourceToSurfaceDistance: Attr[float, AnyDS] = type1(0x300A0130, DS)
    CalibrationDateTime: Attr[DateTime | None, AnyDT | None] = type2(0x00181203, DT)


@item
class RTFractionSchemeReferencedBrachyApplicationSetupItem(Item):
    """Item of table C.8-49 in FractionGroupSequence/ReferencedBrachyApplicationSetupSequence, PS3.3 C.8.8.13."""

    ReferencedBrachyApplicationSetupNumber: int = type1(0x300C000C, IS)
    BrachyApplicationSetupDoseSpecificationPoint: Attr[tuple[float, float, float] | None, ListDS | tuple[AnyDS, AnyDS, AnyDS] | None] = type3(0x300A00A2, DS, "3")
    BrachyApplicationSetupDose: Attr[float | None, AnyDS | None] = type3(0x300A00A4, DS)
    ReferencedDoseReferenceUID: Attr[UID | None, str | None] = type3(0x300A0083, UI)
