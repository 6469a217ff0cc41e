"""RT Brachy Application Setups, PS3.3 C.8.8.15. Generated from table_C.8-51; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated

TABLE = Table(
    "C.8-51",
    "RT Brachy Application Setups",
    "C.8.8.15",
    (
        Row(0, 0x300A0200, "1", values=(enumerated("INTRALUMENARY", "INTRACAVITARY", "INTERSTITIAL", "CONTACT", "INTRAVASCULAR", "PERMANENT"),)),  # BrachyTreatmentTechnique
        Row(0, 0x300A0202, "1", values=(defined("MANUAL", "HDR", "MDR", "LDR", "PDR"),)),  # BrachyTreatmentType
        Row(0, 0x300A0206, "1", items=(1, 1)),  # TreatmentMachineSequence
        Row(1, 0x300A00B2, "2"),  # TreatmentMachineName
        Row(1, 0x00080070, "3"),  # Manufacturer
        Row(1, 0x00080080, "3"),  # InstitutionName
        Row(1, 0x00080081, "3"),  # InstitutionAddress
        Row(1, 0x00081040, "3"),  # InstitutionalDepartmentName
        Row(1, 0x00081041, "3", items=(1, 1), groups=(Group("7030", "B"),)),  # InstitutionalDepartmentTypeCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00081090, "3"),  # ManufacturerModelName
        Row(1, 0x00181000, "3"),  # DeviceSerialNumber
        Row(1, 0x00181204, "3"),  # DateOfManufacture
        Row(1, 0x00181205, "3"),  # DateOfInstallation
        Row(0, 0x300A0210, "1", items=(1, None)),  # SourceSequence
        Row(1, 0x300A0212, "1"),  # SourceNumber
        Row(1, 0x30080105, "3"),  # SourceSerialNumber
        Row(1, 0x300A021B, "3"),  # SourceModelID
        Row(1, 0x300A021C, "3"),  # SourceDescription
        Row(1, 0x300A0214, "1", values=(defined("POINT", "LINE", "CYLINDER", "SPHERE"),)),  # SourceType
        Row(1, 0x300A0216, "3"),  # SourceManufacturer
        Row(1, 0x300A0218, "3"),  # ActiveSourceDiameter
        Row(1, 0x300A021A, "3"),  # ActiveSourceLength
        Row(1, 0x300A00E1, "3"),  # MaterialID
        Row(1, 0x300A0222, "3"),  # SourceEncapsulationNominalThickness
        Row(1, 0x300A0224, "3"),  # SourceEncapsulationNominalTransmission
        Row(1, 0x300A0226, "1"),  # SourceIsotopeName
        Row(1, 0x300A0228, "1"),  # SourceIsotopeHalfLife
        Row(1, 0x300A0229, "1C", when="not_checkable(real-world)", may="always", values=(enumerated("AIR_KERMA_RATE", "DOSE_RATE_WATER"),)),  # SourceStrengthUnits
        Row(1, 0x300A022A, "1"),  # ReferenceAirKermaRate
        Row(1, 0x300A022B, "1C", when="not_checkable(real-world)"),  # SourceStrength
        Row(1, 0x300A022C, "1"),  # SourceStrengthReferenceDate
        Row(1, 0x300A022E, "1"),  # SourceStrengthReferenceTime
        Row(0, 0x300A0230, "1", items=(1, None)),  # ApplicationSetupSequence
        Row(1, 0x300A0232, "1", values=(defined("FLETCHER_SUIT", "DELCLOS", "BLOEDORN", "JOSLIN_FLYNN", "CHANDIGARH", "MANCHESTER", "HENSCHKE", "NASOPHARYNGEAL", "OESOPHAGEAL", "ENDOBRONCHIAL", "SYED_NEBLETT", "ENDORECTAL", "PERINEAL"),)),  # ApplicationSetupType
        Row(1, 0x300A0234, "1"),  # ApplicationSetupNumber
        Row(1, 0x300A0236, "3"),  # ApplicationSetupName
        Row(1, 0x300A0238, "3"),  # ApplicationSetupManufacturer
        Row(1, 0x300A0240, "3"),  # TemplateNumber
        Row(1, 0x300A0242, "3"),  # TemplateType
        Row(1, 0x300A0244, "3"),  # TemplateName
        Row(1, 0x300C0042, "3", items=(1, None)),  # ReferencedReferenceImageSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x300A0250, "1"),  # TotalReferenceAirKerma
        Row(1, 0x300A0260, "3", items=(1, None)),  # BrachyAccessoryDeviceSequence
        Row(2, 0x300A0262, "2"),  # BrachyAccessoryDeviceNumber
        Row(2, 0x300A0263, "2"),  # BrachyAccessoryDeviceID
        Row(2, 0x300A0264, "1", values=(defined("SHIELD", "DILATATION", "MOLD", "PLAQUE", "FLAB"),)),  # BrachyAccessoryDeviceType
        Row(2, 0x300A0266, "3"),  # BrachyAccessoryDeviceName
        Row(2, 0x300A00E1, "3"),  # MaterialID
        Row(2, 0x300A026A, "3"),  # BrachyAccessoryDeviceNominalThickness
        Row(2, 0x300A026C, "3"),  # BrachyAccessoryDeviceNominalTransmission
        Row(2, 0x30060084, "2"),  # ReferencedROINumber
        Row(1, 0x300A0280, "1", items=(1, None)),  # ChannelSequence
        Row(2, 0x300A0282, "1"),  # ChannelNumber
        Row(2, 0x300A0284, "2"),  # ChannelLength
        Row(2, 0x300A0286, "1"),  # ChannelTotalTime
        Row(2, 0x300A0288, "1", values=(defined("STEPWISE", "FIXED", "OSCILLATING", "UNIDIRECTIONAL"),)),  # SourceMovementType
        Row(2, 0x300A028A, "1C", when="BrachyTreatmentType in {PDR}"),  # NumberOfPulses
        Row(2, 0x300A028C, "1C", when="BrachyTreatmentType in {PDR}"),  # PulseRepetitionInterval
        Row(2, 0x300A0290, "3"),  # SourceApplicatorNumber
        Row(2, 0x300A0291, "2C", when="present(SourceApplicatorNumber)"),  # SourceApplicatorID
        Row(2, 0x300A0292, "1C", when="present(SourceApplicatorNumber)", values=(defined("FLEXIBLE", "RIGID"),)),  # SourceApplicatorType
        Row(2, 0x300A0294, "3"),  # SourceApplicatorName
        Row(2, 0x300A0296, "1C", when="present(SourceApplicatorNumber)"),  # SourceApplicatorLength
        Row(2, 0x300A0274, "2C", when="present(ChannelEffectiveLength)"),  # SourceApplicatorTipLength
        Row(2, 0x300A0298, "3"),  # SourceApplicatorManufacturer
        Row(2, 0x300A00E1, "3"),  # MaterialID
        Row(2, 0x300A029C, "3"),  # SourceApplicatorWallNominalThickness
        Row(2, 0x300A029E, "3"),  # SourceApplicatorWallNominalTransmission
        Row(2, 0x300A02A0, "1C", when="SourceMovementType in {STEPWISE}"),  # SourceApplicatorStepSize
        Row(2, 0x300A02A1, "3"),  # ApplicatorShapeReferencedROINumber
        Row(2, 0x30060084, "2C", when="present(SourceApplicatorNumber)"),  # ReferencedROINumber
        Row(2, 0x300A02A2, "2"),  # TransferTubeNumber
        Row(2, 0x300A02A4, "2C", when="has_value(TransferTubeNumber)"),  # TransferTubeLength
        Row(2, 0x300A0271, "3"),  # ChannelEffectiveLength
        Row(2, 0x300A0272, "2C", when="present(ChannelEffectiveLength)"),  # ChannelInnerLength
        Row(2, 0x300A0273, "3"),  # AfterloaderChannelID
        Row(2, 0x300A02B0, "3", items=(1, None)),  # ChannelShieldSequence
        Row(3, 0x300A02B2, "1"),  # ChannelShieldNumber
        Row(3, 0x300A02B3, "2"),  # ChannelShieldID
        Row(3, 0x300A02B4, "3"),  # ChannelShieldName
        Row(3, 0x300A00E1, "3"),  # MaterialID
        Row(3, 0x300A02B8, "3"),  # ChannelShieldNominalThickness
        Row(3, 0x300A02BA, "3"),  # ChannelShieldNominalTransmission
        Row(3, 0x30060084, "2"),  # ReferencedROINumber
        Row(2, 0x300C000E, "1"),  # ReferencedSourceNumber
        Row(2, 0x300A0110, "1"),  # NumberOfControlPoints
        Row(2, 0x300A02C8, "1C", when="has_value(BrachyControlPointSequence.CumulativeTimeWeight)"),  # FinalCumulativeTimeWeight
        Row(2, 0x300A02D0, "1"),  # BrachyControlPointSequence
        Row(3, 0x300A0112, "1"),  # ControlPointIndex
        Row(3, 0x300A02D6, "2"),  # CumulativeTimeWeight
        Row(3, 0x300A02D2, "1"),  # ControlPointRelativePosition
        Row(3, 0x300A02D4, "3"),  # ControlPoint3DPosition
        Row(3, 0x300A0412, "3"),  # ControlPointOrientation
        Row(3, 0x300C0055, "3", items=(1, None)),  # BrachyReferencedDoseReferenceSequence
        Row(4, 0x300C0051, "1"),  # ReferencedDoseReferenceNumber
        Row(4, 0x300A010C, "1"),  # CumulativeDoseReferenceCoefficient
    ),
)
