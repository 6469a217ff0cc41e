"""RT Brachy Session Record, PS3.3 C.8.8.22. Generated from table_C.8-58; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated

TABLE = Table(
    "C.8-58",
    "RT Brachy Session Record",
    "C.8.8.22",
    (
        Row(0, 0x300C0022, "3"),  # ReferencedFractionGroupNumber
        Row(0, 0x300A0078, "2"),  # NumberOfFractionsPlanned
        Row(0, 0x300A0200, "1", values=(enumerated("INTRALUMENARY", "INTRACAVITARY", "INTERSTITIAL", "CONTACT", "INTRAVASCULAR", "PERMANENT"),)),  # BrachyTreatmentTechnique
        Row(0, 0x300A0202, "1", values=(defined("MANUAL", "HDR", "MDR", "LDR", "PDR"),)),  # BrachyTreatmentType
        Row(0, 0x30080100, "1", items=(1, None)),  # RecordedSourceSequence
        Row(1, 0x300A0212, "1"),  # SourceNumber
        Row(1, 0x300A0214, "1", values=(defined("POINT", "LINE", "CYLINDER", "SPHERE"),)),  # SourceType
        Row(1, 0x300A021B, "3"),  # SourceModelID
        Row(1, 0x300A0216, "2"),  # SourceManufacturer
        Row(1, 0x30080105, "2"),  # SourceSerialNumber
        Row(1, 0x300A0226, "1"),  # SourceIsotopeName
        Row(1, 0x300A0228, "1"),  # SourceIsotopeHalfLife
        Row(1, 0x300A0229, "1C", when="not_checkable(real-world)", may="always", values=(enumerated("AIR_KERMA_RATE", "DOSE_RATE_WATER"),)),  # SourceStrengthUnits
        Row(1, 0x300A022A, "1"),  # ReferenceAirKermaRate
        Row(1, 0x300A022B, "1C", when="not_checkable(real-world)"),  # SourceStrength
        Row(1, 0x300A022C, "1"),  # SourceStrengthReferenceDate
        Row(1, 0x300A022E, "1"),  # SourceStrengthReferenceTime
        Row(0, 0x30080110, "1", items=(1, None)),  # TreatmentSessionApplicationSetupSequence
        Row(1, 0x300A0232, "1", values=(defined("FLETCHER_SUIT", "DELCLOS", "BLOEDORN", "JOSLIN_FLYNN", "CHANDIGARH", "MANCHESTER", "HENSCHKE", "NASOPHARYNGEAL", "OESOPHAGEAL", "ENDOBRONCHIAL", "SYED_NEBLETT", "ENDORECTAL", "PERINEAL"),)),  # ApplicationSetupType
        Row(1, 0x300C000C, "3"),  # ReferencedBrachyApplicationSetupNumber
        Row(1, 0x300A0236, "3"),  # ApplicationSetupName
        Row(1, 0x300A0238, "3"),  # ApplicationSetupManufacturer
        Row(1, 0x300A0240, "3"),  # TemplateNumber
        Row(1, 0x300A0242, "3"),  # TemplateType
        Row(1, 0x300A0244, "3"),  # TemplateName
        Row(1, 0x30080116, "3", values=(enumerated("PASSED", "FAILED", "UNKNOWN"),)),  # ApplicationSetupCheck
        Row(1, 0x300C0040, "3", items=(1, None)),  # ReferencedVerificationImageSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x300A0250, "1"),  # TotalReferenceAirKerma
        Row(1, 0x30080080, "3", items=(1, None)),  # ReferencedMeasuredDoseReferenceSequence
        Row(2, 0x300C0051, "1C", when="not present(ReferencedMeasuredDoseReferenceNumber)"),  # ReferencedDoseReferenceNumber
        Row(2, 0x30080082, "1C", when="not present(ReferencedDoseReferenceNumber)"),  # ReferencedMeasuredDoseReferenceNumber
        Row(2, 0x30080016, "1"),  # MeasuredDoseValue
        Row(1, 0x30080090, "3", items=(1, None)),  # ReferencedCalculatedDoseReferenceSequence
        Row(2, 0x300C0051, "1"),  # ReferencedDoseReferenceNumber
        Row(2, 0x30080092, "1C", when="not present(ReferencedDoseReferenceNumber)"),  # ReferencedCalculatedDoseReferenceNumber
        Row(2, 0x30080076, "1"),  # CalculatedDoseReferenceDoseValue
        Row(1, 0x30080022, "2"),  # CurrentFractionNumber
        Row(1, 0x300A00CE, "2", values=(defined("TREATMENT", "CONTINUATION"),)),  # TreatmentDeliveryType
        Row(1, 0x3008002A, "1", values=(enumerated("NORMAL", "OPERATOR", "MACHINE", "UNKNOWN"),)),  # TreatmentTerminationStatus
        Row(1, 0x300A0715, "3", items=(1, None), groups=(Group("9561", "D"),)),  # RTTreatmentTerminationReasonCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x300A0716, "3", items=(1, None)),  # MachineSpecificTreatmentTerminationCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x300A0730, "3"),  # TreatmentTerminationDescription
        Row(1, 0x3008002C, "2", values=(enumerated("VERIFIED", "VERIFIED_OVR", "NOT_VERIFIED"),)),  # TreatmentVerificationStatus
        Row(1, 0x30080120, "3", items=(1, None)),  # RecordedBrachyAccessoryDeviceSequence
        Row(2, 0x30080122, "2"),  # ReferencedBrachyAccessoryDeviceNumber
        Row(2, 0x300A0263, "2"),  # BrachyAccessoryDeviceID
        Row(2, 0x300A0264, "1", values=(defined("SHIELD", "DILATATION", "MOLD", "PLAQUE", "FLAB"),)),  # BrachyAccessoryDeviceType
        Row(2, 0x300A0266, "3"),  # BrachyAccessoryDeviceName
        Row(1, 0x30080130, "1", items=(1, None)),  # RecordedChannelSequence
        Row(2, 0x300A0282, "1"),  # ChannelNumber
        Row(2, 0x00741406, "3"),  # ReferencedChannelNumber
        Row(2, 0x300A0284, "2"),  # ChannelLength
        Row(2, 0x300A0271, "3"),  # ChannelEffectiveLength
        Row(2, 0x300A0272, "2C", when="present(ChannelEffectiveLength)"),  # ChannelInnerLength
        Row(2, 0x300A0273, "3"),  # AfterloaderChannelID
        Row(2, 0x30080132, "1"),  # SpecifiedChannelTotalTime
        Row(2, 0x30080134, "1"),  # DeliveredChannelTotalTime
        Row(2, 0x300A0288, "1", values=(defined("STEPWISE", "FIXED", "OSCILLATING", "UNIDIRECTIONAL"),)),  # SourceMovementType
        Row(2, 0x30080136, "1C", when="BrachyTreatmentType in {PDR}"),  # SpecifiedNumberOfPulses
        Row(2, 0x30080138, "1C", when="BrachyTreatmentType in {PDR}"),  # DeliveredNumberOfPulses
        Row(2, 0x3008013A, "1C", when="BrachyTreatmentType in {PDR}"),  # SpecifiedPulseRepetitionInterval
        Row(2, 0x3008013C, "1C", when="BrachyTreatmentType in {PDR}"),  # DeliveredPulseRepetitionInterval
        Row(2, 0x30080080, "3", items=(1, None)),  # ReferencedMeasuredDoseReferenceSequence
        Row(3, 0x300C0051, "1C", when="not present(ReferencedMeasuredDoseReferenceNumber)"),  # ReferencedDoseReferenceNumber
        Row(3, 0x30080082, "1C", when="not present(ReferencedDoseReferenceNumber)"),  # ReferencedMeasuredDoseReferenceNumber
        Row(3, 0x30080016, "1"),  # MeasuredDoseValue
        Row(2, 0x30080090, "3", items=(1, None)),  # ReferencedCalculatedDoseReferenceSequence
        Row(3, 0x300C0051, "1C", when="not present(ReferencedCalculatedDoseReferenceNumber)"),  # ReferencedDoseReferenceNumber
        Row(3, 0x30080092, "1C", when="not present(ReferencedDoseReferenceNumber)"),  # ReferencedCalculatedDoseReferenceNumber
        Row(3, 0x30080076, "1"),  # CalculatedDoseReferenceDoseValue
        Row(2, 0x30080140, "3", items=(1, None)),  # RecordedSourceApplicatorSequence
        Row(3, 0x30080142, "2"),  # ReferencedSourceApplicatorNumber
        Row(3, 0x300A0291, "2"),  # SourceApplicatorID
        Row(3, 0x300A0292, "1", values=(defined("FLEXIBLE", "RIGID"),)),  # SourceApplicatorType
        Row(3, 0x300A0294, "3"),  # SourceApplicatorName
        Row(3, 0x300A0296, "1"),  # SourceApplicatorLength
        Row(3, 0x300A0274, "2C", when="present(ChannelEffectiveLength)"),  # SourceApplicatorTipLength
        Row(3, 0x300A0298, "3"),  # SourceApplicatorManufacturer
        Row(3, 0x300A02A0, "1C", when="SourceMovementType in {STEPWISE}"),  # SourceApplicatorStepSize
        Row(2, 0x300A02A2, "2"),  # TransferTubeNumber
        Row(2, 0x300A02A4, "2C", when="has_value(TransferTubeNumber)"),  # TransferTubeLength
        Row(2, 0x30080150, "3", items=(1, None)),  # RecordedChannelShieldSequence
        Row(3, 0x30080152, "2"),  # ReferencedChannelShieldNumber
        Row(3, 0x300A02B3, "2"),  # ChannelShieldID
        Row(3, 0x300A02B4, "3"),  # ChannelShieldName
        Row(2, 0x300C000E, "1"),  # ReferencedSourceNumber
        Row(2, 0x30080162, "1C", when="present(RecordedChannelSequence) and BrachyTreatmentType not in {MANUAL, PDR}"),  # SafePositionExitDate
        Row(2, 0x30080164, "1C", when="present(RecordedChannelSequence) and BrachyTreatmentType not in {MANUAL, PDR}"),  # SafePositionExitTime
        Row(2, 0x30080166, "1C", when="present(RecordedChannelSequence) and BrachyTreatmentType not in {MANUAL, PDR}"),  # SafePositionReturnDate
        Row(2, 0x30080168, "1C", when="present(RecordedChannelSequence) and BrachyTreatmentType not in {MANUAL, PDR}"),  # SafePositionReturnTime
        Row(2, 0x300A0110, "1"),  # NumberOfControlPoints
        Row(2, 0x30080160, "1"),  # BrachyControlPointDeliveredSequence
        Row(3, 0x300C00F0, "3"),  # ReferencedControlPointIndex
        Row(3, 0x30080024, "1"),  # TreatmentControlPointDate
        Row(3, 0x30080025, "1"),  # TreatmentControlPointTime
        Row(3, 0x300A02D2, "1"),  # ControlPointRelativePosition
        Row(3, 0x30080060, "3", items=(1, None)),  # OverrideSequence
        Row(4, 0x30080062, "2"),  # OverrideParameterPointer
        Row(4, 0x00081070, "2"),  # OperatorsName
        Row(4, 0x00081072, "3", items=(1, 1)),  # OperatorIdentificationSequence
        Row(5, 0, include="macros.person_identification"),  # include Person Identification
        Row(4, 0x30080066, "3"),  # OverrideReason
        Row(2, 0x30080171, "3"),  # PulseSpecificBrachyControlPointDeliveredSequence
        Row(3, 0x30080172, "1"),  # PulseNumber
        Row(3, 0x30080162, "1"),  # SafePositionExitDate
        Row(3, 0x30080164, "1"),  # SafePositionExitTime
        Row(3, 0x30080166, "1"),  # SafePositionReturnDate
        Row(3, 0x30080168, "1"),  # SafePositionReturnTime
        Row(3, 0x30080173, "1"),  # BrachyPulseControlPointDeliveredSequence
        Row(4, 0x300C00F0, "3"),  # ReferencedControlPointIndex
        Row(4, 0x30080024, "1"),  # TreatmentControlPointDate
        Row(4, 0x30080025, "1"),  # TreatmentControlPointTime
        Row(4, 0x300A02D2, "1"),  # ControlPointRelativePosition
        Row(4, 0x30080060, "3", items=(1, None)),  # OverrideSequence
        Row(5, 0x30080062, "2"),  # OverrideParameterPointer
        Row(5, 0x00081070, "2"),  # OperatorsName
        Row(5, 0x00081072, "3", items=(1, 1)),  # OperatorIdentificationSequence
        Row(6, 0, include="macros.person_identification"),  # include Person Identification
        Row(5, 0x30080066, "3"),  # OverrideReason
    ),
)
