"""RT Ion Beams Session Record, PS3.3 C.8.8.26. Generated from table_C.8.8.26-1; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated

TABLE = Table(
    "C.8.8.26-1",
    "RT Ion Beams Session Record",
    "C.8.8.26",
    (
        Row(0, 0x300C0022, "3"),  # ReferencedFractionGroupNumber
        Row(0, 0x300A0078, "2"),  # NumberOfFractionsPlanned
        Row(0, 0x300A00B3, "1", values=(enumerated("MU", "NP"),)),  # PrimaryDosimeterUnit
        Row(0, 0x30080021, "1", items=(1, None)),  # TreatmentSessionIonBeamSequence
        Row(1, 0x300C0006, "1"),  # ReferencedBeamNumber
        Row(1, 0x300A00C2, "1"),  # BeamName
        Row(1, 0x30100038, "3"),  # EntityLongLabel
        Row(1, 0x300A00C3, "3"),  # BeamDescription
        Row(1, 0x300A00C4, "1", values=(enumerated("STATIC", "DYNAMIC"),)),  # BeamType
        Row(1, 0x300A00C6, "1", values=(defined("PHOTON", "PROTON", "ION"),)),  # RadiationType
        Row(1, 0x300A0302, "1C", when="RadiationType in {ION}"),  # RadiationMassNumber
        Row(1, 0x300A0304, "1C", when="RadiationType in {ION}"),  # RadiationAtomicNumber
        Row(1, 0x300A0306, "1C", when="RadiationType in {ION}"),  # RadiationChargeState
        Row(1, 0x300A0308, "1", values=(defined("NONE", "UNIFORM", "MODULATED", "MODULATED_SPEC"),)),  # ScanMode
        Row(1, 0x300A0309, "1C", when="ScanMode in {MODULATED_SPEC}", values=(defined("STATIONARY", "LEAPING", "LINEAR"),)),  # ModulatedScanModeType
        Row(1, 0x300C00A0, "3"),  # ReferencedToleranceTableNumber
        Row(1, 0x300800A3, "3", values=(enumerated("YES", "NO"),)),  # EnhancedRTBeamLimitingDeviceDefinitionFlag
        Row(1, 0x300800A0, "3", may="not (present(EnhancedRTBeamLimitingDeviceDefinitionFlag) and EnhancedRTBeamLimitingDeviceDefinitionFlag in {YES})", items=(1, None)),  # BeamLimitingDeviceLeafPairsSequence
        Row(2, 0x300A00B8, "1", values=(enumerated("X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"),)),  # RTBeamLimitingDeviceType
        Row(2, 0x300A00BC, "1"),  # NumberOfLeafJawPairs
        Row(1, 0x300800A1, "1C", when="present(EnhancedRTBeamLimitingDeviceDefinitionFlag) and EnhancedRTBeamLimitingDeviceDefinitionFlag in {YES}", items=(1, None)),  # EnhancedRTBeamLimitingDeviceSequence
        Row(2, 0, groups=(Group("9540", "D"),), include="macros.rt_beam_limiting_device_definition"),  # include RT Beam Limiting Device Definition
        Row(1, 0x300C006A, "3"),  # ReferencedPatientSetupNumber
        Row(1, 0x300C0040, "3", items=(1, None)),  # ReferencedVerificationImageSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x30080080, "3", items=(1, None)),  # ReferencedMeasuredDoseReferenceSequence
        Row(2, 0x300C0051, "1C", when="not present(ReferencedMeasuredDoseReferenceNumber)"),  # ReferencedDoseReferenceNumber
        Row(2, 0x30080082, "1C", when="not present(ReferencedDoseReferenceNumber)"),  # ReferencedMeasuredDoseReferenceNumber
        Row(2, 0x30080016, "1"),  # MeasuredDoseValue
        Row(1, 0x30080090, "3", items=(1, None)),  # ReferencedCalculatedDoseReferenceSequence
        Row(2, 0x300C0051, "1C", when="not present(ReferencedCalculatedDoseReferenceNumber)"),  # ReferencedDoseReferenceNumber
        Row(2, 0x30080092, "1C", when="not present(ReferencedDoseReferenceNumber)"),  # ReferencedCalculatedDoseReferenceNumber
        Row(2, 0x30080076, "1"),  # CalculatedDoseReferenceDoseValue
        Row(1, 0x300A00D0, "1"),  # NumberOfWedges
        Row(1, 0x300800B0, "1C", when="NumberOfWedges != 0", items=(1, None)),  # RecordedWedgeSequence
        Row(2, 0x300A00D2, "1"),  # WedgeNumber
        Row(2, 0x300A00D3, "2", values=(defined("STANDARD", "MOTORIZED", "PARTIAL_STANDARD", "PARTIAL_MOTORIZ"),)),  # WedgeType
        Row(2, 0x300A00D4, "3"),  # WedgeID
        Row(2, 0x300A00F9, "3"),  # AccessoryCode
        Row(2, 0x300A00D5, "2"),  # WedgeAngle
        Row(2, 0x300A00D8, "2"),  # WedgeOrientation
        Row(1, 0x300A00E0, "1"),  # NumberOfCompensators
        Row(1, 0x300800C0, "1C", when="NumberOfCompensators != 0", items=(1, None)),  # RecordedCompensatorSequence
        Row(2, 0x300C00D0, "1"),  # ReferencedCompensatorNumber
        Row(2, 0x300A00E5, "3"),  # CompensatorID
        Row(2, 0x300A00F9, "3"),  # AccessoryCode
        Row(1, 0x300A00ED, "1"),  # NumberOfBoli
        Row(1, 0x300C00B0, "1C", when="NumberOfBoli != 0", items=(1, None)),  # ReferencedBolusSequence
        Row(2, 0x30060084, "1"),  # ReferencedROINumber
        Row(2, 0x300A00F9, "3"),  # AccessoryCode
        Row(1, 0x300A00F0, "1"),  # NumberOfBlocks
        Row(1, 0x300800D0, "1C", when="NumberOfBlocks != 0", items=(1, None)),  # RecordedBlockSequence
        Row(2, 0x300A00F5, "3"),  # BlockTrayID
        Row(2, 0x300A00F9, "3", may="not present(RecordedBlockSlabSequence)"),  # AccessoryCode
        Row(2, 0x300C00E0, "1"),  # ReferencedBlockNumber
        Row(2, 0x300A00FE, "3"),  # BlockName
        Row(2, 0x300A0440, "3"),  # NumberOfBlockSlabItems
        Row(2, 0x300800D1, "1C", when="present(NumberOfBlockSlabItems) and NumberOfBlockSlabItems > 0"),  # RecordedBlockSlabSequence
        Row(3, 0x300A0443, "1"),  # BlockSlabNumber
        Row(3, 0x300A00F9, "3"),  # AccessoryCode
        Row(1, 0x300800F0, "1C", when="not_checkable(other-instance)", items=(1, 1)),  # RecordedSnoutSequence
        Row(2, 0x300A030F, "1"),  # SnoutID
        Row(2, 0x300A00F9, "3"),  # AccessoryCode
        Row(1, 0x300A0107, "1C", when="not_checkable(other-instance)", items=(1, 1)),  # ApplicatorSequence
        Row(2, 0x300A0108, "1"),  # ApplicatorID
        Row(2, 0x300A00F9, "3"),  # AccessoryCode
        Row(2, 0x300A0109, "1", values=(defined("ION_SQUARE", "ION_RECT", "ION_CIRC", "ION_SHORT", "ION_OPEN", "INTRAOPERATIVE", "STEREOTACTIC"),)),  # ApplicatorType
        Row(2, 0x300A010A, "3"),  # ApplicatorDescription
        Row(1, 0x300A0420, "3", items=(1, None)),  # GeneralAccessorySequence
        Row(2, 0x300A0424, "1"),  # GeneralAccessoryNumber
        Row(2, 0x300A0421, "1"),  # GeneralAccessoryID
        Row(2, 0x300A0422, "3"),  # GeneralAccessoryDescription
        Row(2, 0x300A0423, "3", values=(defined("GRATICULE", "IMAGE_DETECTOR", "RETICLE"),)),  # GeneralAccessoryType
        Row(2, 0x300A00F9, "3"),  # AccessoryCode
        Row(1, 0x300A0312, "1"),  # NumberOfRangeShifters
        Row(1, 0x300800F2, "1C", when="NumberOfRangeShifters != 0", items=(1, None)),  # RecordedRangeShifterSequence
        Row(2, 0x300C0100, "1"),  # ReferencedRangeShifterNumber
        Row(2, 0x300A0318, "1"),  # RangeShifterID
        Row(2, 0x300A00F9, "3"),  # AccessoryCode
        Row(1, 0x300A0330, "1"),  # NumberOfLateralSpreadingDevices
        Row(1, 0x300800F4, "1C", when="NumberOfLateralSpreadingDevices != 0", items=(1, None)),  # RecordedLateralSpreadingDeviceSequence
        Row(2, 0x300C0102, "1"),  # ReferencedLateralSpreadingDeviceNumber
        Row(2, 0x300A0336, "1"),  # LateralSpreadingDeviceID
        Row(2, 0x300A00F9, "3"),  # AccessoryCode
        Row(1, 0x300A0340, "1"),  # NumberOfRangeModulators
        Row(1, 0x300800F6, "1C", when="NumberOfRangeModulators != 0", items=(1, None)),  # RecordedRangeModulatorSequence
        Row(2, 0x300C0104, "1"),  # ReferencedRangeModulatorNumber
        Row(2, 0x300A0346, "1"),  # RangeModulatorID
        Row(2, 0x300A00F9, "3"),  # AccessoryCode
        Row(2, 0x300A0348, "1", values=(defined("FIXED", "WHL_FIXEDWEIGHTS", "WHL_MODWEIGHTS"),)),  # RangeModulatorType
        Row(2, 0x300A034C, "1C", when="RangeModulatorType in {WHL_MODWEIGHTS}"),  # BeamCurrentModulationID
        Row(1, 0, include="macros.patient_support_identification"),  # include Patient Support Identification
        Row(1, 0x300A0356, "3"),  # FixationLightAzimuthalAngle
        Row(1, 0x300A0358, "3"),  # FixationLightPolarAngle
        Row(1, 0x300A0150, "3", values=(enumerated("L", "R"),)),  # FixationEye
        Row(1, 0x30080022, "2"),  # CurrentFractionNumber
        Row(1, 0x300A00CE, "2", values=(defined("TREATMENT", "OPEN_PORTFILM", "TRMT_PORTFILM", "CONTINUATION", "SETUP", "VERIFICATION"),)),  # TreatmentDeliveryType
        Row(1, 0x3008002A, "1", values=(enumerated("NORMAL", "OPERATOR", "MACHINE", "UNKNOWN"),)),  # TreatmentTerminationStatus
        Row(1, 0x300A0715, "3", items=(1, None), groups=(Group("9561", "D"),)),  # RTTreatmentTerminationReasonCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x300A0716, "3", items=(1, None)),  # MachineSpecificTreatmentTerminationCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x300A0730, "3"),  # TreatmentTerminationDescription
        Row(1, 0x3008002C, "2", values=(enumerated("VERIFIED", "VERIFIED_OVR", "NOT_VERIFIED"),)),  # TreatmentVerificationStatus
        Row(1, 0x30080032, "3"),  # SpecifiedPrimaryMeterset
        Row(1, 0x30080033, "3"),  # SpecifiedSecondaryMeterset
        Row(1, 0x30080036, "3"),  # DeliveredPrimaryMeterset
        Row(1, 0x30080037, "3"),  # DeliveredSecondaryMeterset
        Row(1, 0x3008003A, "3"),  # SpecifiedTreatmentTime
        Row(1, 0x3008003B, "3"),  # DeliveredTreatmentTime
        Row(1, 0x300A0506, "3", items=(1, 1)),  # DeliveredDepthDoseParametersSequence
        Row(2, 0x300A0511, "1", values=(defined("HIGHEST", "MAXIMUM", "CENTER"),)),  # DeliveredReferenceDoseDefinition
        Row(2, 0x300A0508, "1"),  # DeliveredDistalDepth
        Row(2, 0x300A0507, "1"),  # DeliveredDistalDepthFraction
        Row(2, 0x300A0510, "1C", when="DeliveredReferenceDoseDefinition in {CENTER}"),  # DeliveredNominalRangeModulatedRegionDepths
        Row(2, 0x300A0509, "1C", when="present(DeliveredNominalRangeModulatedRegionDepths)"),  # DeliveredNominalRangeModulationFractions
        Row(1, 0x300A0110, "1"),  # NumberOfControlPoints
        Row(1, 0x30080041, "1", items=(1, None)),  # IonControlPointDeliverySequence
        Row(2, 0x300C00F0, "1"),  # ReferencedControlPointIndex
        Row(2, 0x30080024, "1"),  # TreatmentControlPointDate
        Row(2, 0x30080025, "1"),  # TreatmentControlPointTime
        Row(2, 0x30080042, "2"),  # SpecifiedMeterset
        Row(2, 0x30080044, "1"),  # DeliveredMeterset
        Row(2, 0x30080045, "3"),  # MetersetRateSet
        Row(2, 0x30080046, "3"),  # MetersetRateDelivered
        Row(2, 0x300A0114, "1C", when="(item(IonControlPointDeliverySequence) == 1 or changes(NominalBeamEnergy, IonControlPointDeliverySequence)) and not present(KVP)"),  # NominalBeamEnergy
        Row(2, 0x00180060, "1C", when="(item(IonControlPointDeliverySequence) == 1 or changes(KVP, IonControlPointDeliverySequence)) and not present(NominalBeamEnergy)"),  # KVP
        Row(2, 0x300A03AC, "1C", when="(item(IonControlPointDeliverySequence) == 1 and NumberOfWedges != 0) or (not item(IonControlPointDeliverySequence) == 1 and (changes(WedgePosition, IonControlPointDeliverySequence) or changes(WedgeThinEdgePosition, IonControlPointDeliverySequence)))", items=(1, None)),  # IonWedgePositionSequence
        Row(3, 0x300C00C0, "1"),  # ReferencedWedgeNumber
        Row(3, 0x300A0118, "1", values=(enumerated("IN", "OUT"),)),  # WedgePosition
        Row(3, 0x300A00DB, "1C", when="not_parsed"),  # WedgeThinEdgePosition
        Row(2, 0, include="macros.beam_limiting_device_position"),  # include Beam Limiting Device Position
        Row(2, 0x300800A2, "1C", when="(item(IonControlPointDeliverySequence) == 1 or changes(EnhancedRTBeamLimitingOpeningSequence, IonControlPointDeliverySequence)) and EnhancedRTBeamLimitingDeviceDefinitionFlag in {YES}", items=(1, None)),  # EnhancedRTBeamLimitingOpeningSequence
        Row(3, 0, include="macros.rt_beam_limiting_device_opening_definition"),  # include RT Beam Limiting Device Opening Definition
        Row(2, 0x300A0360, "1C", when="(item(IonControlPointDeliverySequence) == 1 or changes(RangeShifterSetting, IonControlPointDeliverySequence)) and NumberOfRangeShifters != 0", items=(1, None)),  # RangeShifterSettingsSequence
        Row(3, 0x300C0100, "1"),  # ReferencedRangeShifterNumber
        Row(3, 0x300A0362, "1"),  # RangeShifterSetting
        Row(2, 0x300A0370, "1C", when="(item(IonControlPointDeliverySequence) == 1 or changes(LateralSpreadingDeviceSetting, IonControlPointDeliverySequence)) and NumberOfLateralSpreadingDevices != 0", items=(1, None)),  # LateralSpreadingDeviceSettingsSequence
        Row(3, 0x300C0102, "1"),  # ReferencedLateralSpreadingDeviceNumber
        Row(3, 0x300A0372, "1"),  # LateralSpreadingDeviceSetting
        Row(2, 0x300A0380, "1C", when="item(IonControlPointDeliverySequence) == 1 or (changes(RangeModulatorSettingsSequence, IonControlPointDeliverySequence) and NumberOfRangeModulators != 0)", items=(1, None)),  # RangeModulatorSettingsSequence
        Row(3, 0x300C0104, "1"),  # ReferencedRangeModulatorNumber
        Row(3, 0x300A0382, "1C", when="not_parsed"),  # RangeModulatorGatingStartValue
        Row(3, 0x300A0384, "1C", when="not_parsed"),  # RangeModulatorGatingStopValue
        Row(2, 0x300A011E, "1C", when="item(IonControlPointDeliverySequence) == 1 or changes(GantryAngle, IonControlPointDeliverySequence)"),  # GantryAngle
        Row(2, 0x300A011F, "1C", when="item(IonControlPointDeliverySequence) == 1 or changes(GantryRotationDirection, IonControlPointDeliverySequence)", values=(enumerated("CW", "CC", "NONE"),)),  # GantryRotationDirection
        Row(2, 0x300A014A, "2C", when="item(ControlPointSequence) == 1 or changes(GantryPitchAngle, ControlPointSequence)"),  # GantryPitchAngle
        Row(2, 0x300A014C, "2C", when="item(ControlPointSequence) == 1 or changes(GantryPitchRotationDirection, ControlPointSequence)", values=(enumerated("CW", "CC", "NONE"),)),  # GantryPitchRotationDirection
        Row(2, 0x300A0120, "1C", when="item(IonControlPointDeliverySequence) == 1 or changes(BeamLimitingDeviceAngle, IonControlPointDeliverySequence)"),  # BeamLimitingDeviceAngle
        Row(2, 0x300A0121, "1C", when="item(IonControlPointDeliverySequence) == 1 or changes(BeamLimitingDeviceRotationDirection, IonControlPointDeliverySequence)", values=(enumerated("CW", "CC", "NONE"),)),  # BeamLimitingDeviceRotationDirection
        Row(2, 0x300A0390, "1C", when="ScanMode in {MODULATED, MODULATED_SPEC}"),  # ScanSpotTuneID
        Row(2, 0x300A0392, "1C", when="ScanMode in {MODULATED, MODULATED_SPEC}"),  # NumberOfScanSpotPositions
        Row(2, 0x300A0394, "1C", when="ScanMode in {MODULATED, MODULATED_SPEC}"),  # ScanSpotPositionMap
        Row(2, 0x30080047, "1C", when="ScanMode in {MODULATED, MODULATED_SPEC}"),  # ScanSpotMetersetsDelivered
        Row(2, 0x300A038F, "3"),  # ScanSpotTimeOffset
        Row(2, 0x300A0399, "3"),  # ScanSpotSizesDelivered
        Row(2, 0x300A039A, "1C", when="ScanMode in {MODULATED, MODULATED_SPEC}"),  # NumberOfPaintings
        Row(2, 0x300A0393, "3", values=(enumerated("YES", "NO"),)),  # ScanSpotReordered
        Row(2, 0x300A0391, "1C", when="ScanSpotReordered in {YES}"),  # ScanSpotPrescribedIndices
        Row(2, 0x300A0122, "1C", when="item(IonControlPointDeliverySequence) == 1 or changes(PatientSupportAngle, IonControlPointDeliverySequence)"),  # PatientSupportAngle
        Row(2, 0x300A0123, "1C", when="item(IonControlPointDeliverySequence) == 1 or changes(PatientSupportRotationDirection, IonControlPointDeliverySequence)", values=(enumerated("CW", "CC", "NONE"),)),  # PatientSupportRotationDirection
        Row(2, 0x300A0140, "2C", when="item(ControlPointSequence) == 1 or changes(TableTopPitchAngle, ControlPointSequence)"),  # TableTopPitchAngle
        Row(2, 0x300A0142, "2C", when="item(ControlPointSequence) == 1 or changes(TableTopPitchRotationDirection, ControlPointSequence)", values=(enumerated("CW", "CC", "NONE"),)),  # TableTopPitchRotationDirection
        Row(2, 0x300A0144, "2C", when="item(ControlPointSequence) == 1 or changes(TableTopRollAngle, ControlPointSequence)"),  # TableTopRollAngle
        Row(2, 0x300A0146, "2C", when="item(ControlPointSequence) == 1 or changes(TableTopRollRotationDirection, ControlPointSequence)", values=(enumerated("CW", "CC", "NONE"),)),  # TableTopRollRotationDirection
        Row(2, 0x300A0148, "3"),  # HeadFixationAngle
        Row(2, 0x300A0151, "3"),  # ChairHeadFramePosition
        Row(2, 0x300A0128, "2C", when="item(IonControlPointDeliverySequence) == 1 or changes(TableTopVerticalPosition, IonControlPointDeliverySequence)"),  # TableTopVerticalPosition
        Row(2, 0x300A0129, "2C", when="item(IonControlPointDeliverySequence) == 1 or changes(TableTopLongitudinalPosition, IonControlPointDeliverySequence)"),  # TableTopLongitudinalPosition
        Row(2, 0x300A012A, "2C", when="item(IonControlPointDeliverySequence) == 1 or changes(TableTopLateralPosition, IonControlPointDeliverySequence)"),  # TableTopLateralPosition
        Row(2, 0x300A030D, "2C", when="item(IonControlPointDeliverySequence) == 1 or changes(SnoutPosition, IonControlPointDeliverySequence)"),  # SnoutPosition
        Row(2, 0x30080068, "3", items=(1, None)),  # CorrectedParameterSequence
        Row(3, 0x30080061, "1"),  # ParameterSequencePointer
        Row(3, 0x30080063, "1"),  # ParameterItemIndex
        Row(3, 0x30080065, "1"),  # ParameterPointer
        Row(3, 0x3008006A, "1"),  # CorrectionValue
        Row(2, 0x30080060, "3", items=(1, None)),  # OverrideSequence
        Row(3, 0x30080061, "1"),  # ParameterSequencePointer
        Row(3, 0x30080062, "1"),  # OverrideParameterPointer
        Row(3, 0x30080063, "1"),  # ParameterItemIndex
        Row(3, 0x30080067, "3"),  # ParameterValueNumber
        Row(3, 0x00081070, "2"),  # OperatorsName
        Row(3, 0x00081072, "3", items=(1, 1)),  # OperatorIdentificationSequence
        Row(4, 0, include="macros.person_identification"),  # include Person Identification
        Row(3, 0x30080066, "3"),  # OverrideReason
        Row(1, 0x300A0740, "3", items=(1, None)),  # InterlockSequence
        Row(2, 0, include="macros.interlock"),  # include Interlock
    ),
)
