"""RT Fraction Scheme, PS3.3 C.8.8.13. Generated from table_C.8-49; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.8-49",
    "RT Fraction Scheme",
    "C.8.8.13",
    (
        Row(0, 0x300A0070, "1", items=(1, None)),  # FractionGroupSequence
        Row(1, 0x300A0071, "1"),  # FractionGroupNumber
        Row(1, 0x300A0072, "3"),  # FractionGroupDescription
        Row(1, 0x00081156, "3", items=(1, 1)),  # DefinitionSourceSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x300C0080, "3", items=(1, None)),  # ReferencedDoseSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x300C0050, "3", items=(1, None)),  # ReferencedDoseReferenceSequence
        Row(2, 0x300C0051, "1"),  # ReferencedDoseReferenceNumber
        Row(2, 0x300A0021, "3"),  # ConstraintWeight
        Row(2, 0x300A0022, "3"),  # DeliveryWarningDose
        Row(2, 0x300A0023, "3"),  # DeliveryMaximumDose
        Row(2, 0x300A0025, "3"),  # TargetMinimumDose
        Row(2, 0x300A0026, "3"),  # TargetPrescriptionDose
        Row(2, 0x300A0027, "3"),  # TargetMaximumDose
        Row(2, 0x300A0028, "3"),  # TargetUnderdoseVolumeFraction
        Row(2, 0x300A002A, "3"),  # OrganAtRiskFullVolumeDose
        Row(2, 0x300A002B, "3"),  # OrganAtRiskLimitDose
        Row(2, 0x300A002C, "3"),  # OrganAtRiskMaximumDose
        Row(2, 0x300A002D, "3"),  # OrganAtRiskOverdoseVolumeFraction
        Row(1, 0x300A0078, "2"),  # NumberOfFractionsPlanned
        Row(1, 0x300A0079, "3"),  # NumberOfFractionPatternDigitsPerDay
        Row(1, 0x300A007A, "3"),  # RepeatFractionCycleLength
        Row(1, 0x300A007B, "3"),  # FractionPattern
        Row(1, 0x300A008B, "3", values=(enumerated("BEAM_LEVEL", "FRACTION_LEVEL"),)),  # BeamDoseMeaning
        Row(1, 0x300A0080, "1"),  # NumberOfBeams
        Row(1, 0x300C0004, "1C", when="NumberOfBeams > 0", items=(1, None)),  # ReferencedBeamSequence
        Row(2, 0x300C0006, "1"),  # ReferencedBeamNumber
        Row(2, 0x300A0083, "3"),  # ReferencedDoseReferenceUID
        Row(2, 0x300A0084, "3"),  # BeamDose
        Row(2, 0x300A0090, "1C", when="present(AlternateBeamDose)", may="always", values=(enumerated("PHYSICAL", "EFFECTIVE"),)),  # BeamDoseType
        Row(2, 0x300A0091, "3"),  # AlternateBeamDose
        Row(2, 0x300A0092, "1C", when="present(AlternateBeamDose)", values=(enumerated("PHYSICAL", "EFFECTIVE"),)),  # AlternateBeamDoseType
        Row(2, 0x300A0086, "3"),  # BeamMeterset
        Row(2, 0x300A00C5, "3"),  # BeamDeliveryDurationLimit
        Row(2, 0x300C0123, "3", values=(enumerated("YES", "NO"),)),  # DoseCalibrationConditionsVerifiedFlag
        Row(2, 0x300C0120, "1C", when="present(DoseCalibrationConditionsVerifiedFlag) and DoseCalibrationConditionsVerifiedFlag in {YES} and not present(RadiationDeviceConfigurationAndCommissioningKeySequence)", may="present(RadiationDeviceConfigurationAndCommissioningKeySequence)", items=(1, 1)),  # DoseCalibrationConditionsSequence
        Row(3, 0x300C0121, "1"),  # AbsorbedDoseToMetersetRatio
        Row(3, 0x300C0122, "1"),  # DelineatedRadiationFieldSize
        Row(3, 0x300C0124, "1"),  # CalibrationReferencePointDepth
        Row(3, 0x300A0130, "1"),  # SourceToSurfaceDistance
        Row(3, 0x00181203, "2"),  # CalibrationDateTime
        Row(2, 0x300A065A, "1C", when="present(DoseCalibrationConditionsVerifiedFlag) and DoseCalibrationConditionsVerifiedFlag in {YES} and not present(DoseCalibrationConditionsSequence)", may="present(DoseCalibrationConditionsSequence)", items=(1, None)),  # RadiationDeviceConfigurationAndCommissioningKeySequence
        Row(3, 0, include="macros.content_item"),  # include Content Item
        Row(1, 0x300A00A0, "1"),  # NumberOfBrachyApplicationSetups
        Row(1, 0x300C000A, "1C", when="NumberOfBrachyApplicationSetups > 0", items=(1, None)),  # ReferencedBrachyApplicationSetupSequence
        Row(2, 0x300C000C, "1"),  # ReferencedBrachyApplicationSetupNumber
        Row(2, 0x300A00A2, "3"),  # BrachyApplicationSetupDoseSpecificationPoint
        Row(2, 0x300A00A4, "3"),  # BrachyApplicationSetupDose
        Row(2, 0x300A0083, "3"),  # ReferencedDoseReferenceUID
    ),
)
