"""RT Ion Beams, PS3.3 C.8.8.25. Generated from table_C.8.8.25-1; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated

TABLE = Table(
    "C.8.8.25-1",
    "RT Ion Beams",
    "C.8.8.25",
    (
        Row(0, 0x300A03A2, "1", items=(1, None)),  # IonBeamSequence
        Row(1, 0x300A00C0, "1"),  # BeamNumber
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
        Row(1, 0x300A00B3, "1", values=(enumerated("MU", "NP"),)),  # PrimaryDosimeterUnit
        Row(1, 0x300C00A0, "3"),  # ReferencedToleranceTableNumber
        Row(1, 0x300A030A, "1"),  # VirtualSourceAxisDistances
        Row(1, 0x300A0505, "3", items=(1, 1)),  # DepthDoseParametersSequence
        Row(2, 0x300A0512, "1", values=(defined("HIGHEST", "MAXIMUM", "CENTER"),)),  # ReferenceDoseDefinition
        Row(2, 0x300A0502, "1"),  # DistalDepth
        Row(2, 0x300A0501, "1"),  # DistalDepthFraction
        Row(2, 0x300A0504, "1C", when="ReferenceDoseDefinition in {CENTER}"),  # NominalRangeModulatedRegionDepths
        Row(2, 0x300A0503, "1C", when="present(NominalRangeModulatedRegionDepths)"),  # NominalRangeModulationFractions
        Row(1, 0x300800A3, "3", values=(enumerated("YES", "NO"),)),  # EnhancedRTBeamLimitingDeviceDefinitionFlag
        Row(1, 0x300A03A4, "3", may="not (present(EnhancedRTBeamLimitingDeviceDefinitionFlag) and EnhancedRTBeamLimitingDeviceDefinitionFlag in {YES})", items=(1, None)),  # IonBeamLimitingDeviceSequence
        Row(2, 0x300A00B8, "1", values=(enumerated("X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"),)),  # RTBeamLimitingDeviceType
        Row(2, 0x300A00BB, "2"),  # IsocenterToBeamLimitingDeviceDistance
        Row(2, 0x300A00BC, "1"),  # NumberOfLeafJawPairs
        Row(2, 0x300A00BE, "1C", when="RTBeamLimitingDeviceType in {MLCX, MLCY}", may="always"),  # LeafPositionBoundaries
        Row(1, 0x300800A1, "1C", when="present(EnhancedRTBeamLimitingDeviceDefinitionFlag) and EnhancedRTBeamLimitingDeviceDefinitionFlag in {YES}", items=(1, None)),  # EnhancedRTBeamLimitingDeviceSequence
        Row(2, 0, groups=(Group("9540", "D"),), include="macros.rt_beam_limiting_device_definition"),  # include RT Beam Limiting Device Definition
        Row(1, 0x300C006A, "3"),  # ReferencedPatientSetupNumber
        Row(1, 0x300C0042, "3", items=(1, None)),  # ReferencedReferenceImageSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(2, 0x300A00C8, "1"),  # ReferenceImageNumber
        Row(1, 0x300A00CE, "1", values=(defined("TREATMENT", "OPEN_PORTFILM", "TRMT_PORTFILM", "CONTINUATION", "SETUP"),)),  # TreatmentDeliveryType
        Row(1, 0x300C0080, "3", items=(1, None)),  # ReferencedDoseSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x300A00D0, "1"),  # NumberOfWedges
        Row(1, 0x300A00D7, "3"),  # TotalWedgeTrayWaterEquivalentThickness
        Row(1, 0x300A03AA, "1C", when="NumberOfWedges != 0"),  # IonWedgeSequence
        Row(2, 0x300A00D2, "1"),  # WedgeNumber
        Row(2, 0x300A00D3, "2", values=(defined("STANDARD", "MOTORIZED", "PARTIAL_STANDARD", "PARTIAL_MOTORIZ"),)),  # WedgeType
        Row(2, 0x300A00D4, "3"),  # WedgeID
        Row(2, 0x300A00F9, "3"),  # AccessoryCode
        Row(2, 0x300A00D5, "2"),  # WedgeAngle
        Row(2, 0x300A00D8, "2"),  # WedgeOrientation
        Row(2, 0x300A00D9, "1"),  # IsocenterToWedgeTrayDistance
        Row(1, 0x300A00E0, "1"),  # NumberOfCompensators
        Row(1, 0x300A02E3, "3"),  # TotalCompensatorTrayWaterEquivalentThickness
        Row(1, 0x300A02EA, "1C", when="NumberOfCompensators != 0"),  # IonRangeCompensatorSequence
        Row(2, 0x300A02EB, "3"),  # CompensatorDescription
        Row(2, 0x300A00E4, "1"),  # CompensatorNumber
        Row(2, 0x300A00E1, "2"),  # MaterialID
        Row(2, 0x300A00E5, "3"),  # CompensatorID
        Row(2, 0x300A00F9, "3"),  # AccessoryCode
        Row(2, 0x300A02E4, "1C", when="CompensatorMountingPosition not in {DOUBLE_SIDED}"),  # IsocenterToCompensatorTrayDistance
        Row(2, 0x300A02E0, "1", values=(enumerated("PRESENT", "ABSENT"),)),  # CompensatorDivergence
        Row(2, 0x300A02E1, "1", values=(enumerated("PATIENT_SIDE", "SOURCE_SIDE", "DOUBLE_SIDED"),)),  # CompensatorMountingPosition
        Row(2, 0x300A00E7, "1"),  # CompensatorRows
        Row(2, 0x300A00E8, "1"),  # CompensatorColumns
        Row(2, 0x300A00E9, "1"),  # CompensatorPixelSpacing
        Row(2, 0x300A00EA, "1"),  # CompensatorPosition
        Row(2, 0x300A02E5, "1C", when="not_checkable(content)"),  # CompensatorColumnOffset
        Row(2, 0x300A00EC, "1"),  # CompensatorThicknessData
        Row(2, 0x300A02E6, "1C", when="has_value(MaterialID) and CompensatorMountingPosition in {DOUBLE_SIDED}"),  # IsocenterToCompensatorDistances
        Row(2, 0x300A02E7, "3"),  # CompensatorRelativeStoppingPowerRatio
        Row(2, 0x300A02E8, "3"),  # CompensatorMillingToolDiameter
        Row(1, 0x300A00ED, "1"),  # NumberOfBoli
        Row(1, 0x300C00B0, "1C", when="NumberOfBoli != 0"),  # ReferencedBolusSequence
        Row(2, 0x30060084, "1"),  # ReferencedROINumber
        Row(2, 0x300A00F9, "3"),  # AccessoryCode
        Row(1, 0x300A00F0, "1"),  # NumberOfBlocks
        Row(1, 0x300A00F3, "3"),  # TotalBlockTrayWaterEquivalentThickness
        Row(1, 0x300A03A6, "1C", when="NumberOfBlocks != 0"),  # IonBlockSequence
        Row(2, 0x300A00F5, "3"),  # BlockTrayID
        Row(2, 0x300A00F9, "3", may="not present(BlockSlabSequence) and not BlockType in {APERTURE}"),  # AccessoryCode
        Row(2, 0x300A00F7, "1"),  # IsocenterToBlockTrayDistance
        Row(2, 0x300A00F8, "1", values=(enumerated("SHIELDING", "APERTURE"),)),  # BlockType
        Row(2, 0x300A00FA, "1", values=(enumerated("PRESENT", "ABSENT"),)),  # BlockDivergence
        Row(2, 0x300A00FB, "1", values=(enumerated("PATIENT_SIDE", "SOURCE_SIDE"),)),  # BlockMountingPosition
        Row(2, 0x300A00FC, "1"),  # BlockNumber
        Row(2, 0x300A00FE, "3"),  # BlockName
        Row(2, 0x300A00E1, "2"),  # MaterialID
        Row(2, 0x300A0100, "1"),  # BlockThickness
        Row(2, 0x300A0104, "1"),  # BlockNumberOfPoints
        Row(2, 0x300A0106, "1"),  # BlockData
        Row(2, 0x300A0440, "3"),  # NumberOfBlockSlabItems
        Row(2, 0x300A0441, "1C", when="present(NumberOfBlockSlabItems)"),  # BlockSlabSequence
        Row(3, 0x300A0443, "1"),  # BlockSlabNumber
        Row(3, 0x300A0442, "3"),  # BlockSlabThickness
        Row(3, 0x300A00F9, "3"),  # AccessoryCode
        Row(1, 0x300A030C, "3", items=(1, 1)),  # SnoutSequence
        Row(2, 0x300A030F, "1"),  # SnoutID
        Row(2, 0x300A00F9, "3"),  # AccessoryCode
        Row(1, 0x300A0107, "3", items=(1, 1)),  # ApplicatorSequence
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
        Row(2, 0x300A0426, "3"),  # IsocenterToGeneralAccessoryDistance
        Row(1, 0x300A0312, "1"),  # NumberOfRangeShifters
        Row(1, 0x300A0314, "1C", when="NumberOfRangeShifters != 0"),  # RangeShifterSequence
        Row(2, 0x300A0316, "1"),  # RangeShifterNumber
        Row(2, 0x300A0318, "1"),  # RangeShifterID
        Row(2, 0x300A00F9, "3"),  # AccessoryCode
        Row(2, 0x300A0320, "1", values=(defined("ANALOG", "BINARY"),)),  # RangeShifterType
        Row(2, 0x300A0322, "3"),  # RangeShifterDescription
        Row(1, 0x300A0330, "1"),  # NumberOfLateralSpreadingDevices
        Row(1, 0x300A0332, "1C", when="NumberOfLateralSpreadingDevices != 0"),  # LateralSpreadingDeviceSequence
        Row(2, 0x300A0334, "1"),  # LateralSpreadingDeviceNumber
        Row(2, 0x300A0336, "1"),  # LateralSpreadingDeviceID
        Row(2, 0x300A00F9, "3"),  # AccessoryCode
        Row(2, 0x300A0338, "1", values=(defined("SCATTERER", "MAGNET"),)),  # LateralSpreadingDeviceType
        Row(2, 0x300A033A, "3"),  # LateralSpreadingDeviceDescription
        Row(1, 0x300A0340, "1"),  # NumberOfRangeModulators
        Row(1, 0x300A0342, "1C", when="NumberOfRangeModulators != 0"),  # RangeModulatorSequence
        Row(2, 0x300A0344, "1"),  # RangeModulatorNumber
        Row(2, 0x300A0346, "1"),  # RangeModulatorID
        Row(2, 0x300A00F9, "3"),  # AccessoryCode
        Row(2, 0x300A0348, "1", values=(defined("FIXED", "WHL_FIXEDWEIGHTS", "WHL_MODWEIGHTS"),)),  # RangeModulatorType
        Row(2, 0x300A034A, "3"),  # RangeModulatorDescription
        Row(2, 0x300A034C, "1C", when="RangeModulatorType in {WHL_MODWEIGHTS}"),  # BeamCurrentModulationID
        Row(1, 0, include="macros.patient_support_identification"),  # include Patient Support Identification
        Row(1, 0x300A0356, "3"),  # FixationLightAzimuthalAngle
        Row(1, 0x300A0358, "3"),  # FixationLightPolarAngle
        Row(1, 0x300A0150, "3", values=(enumerated("L", "R"),)),  # FixationEye
        Row(1, 0x300A010E, "1C", when="has_value(IonControlPointSequence.CumulativeMetersetWeight)"),  # FinalCumulativeMetersetWeight
        Row(1, 0x300A0110, "1"),  # NumberOfControlPoints
        Row(1, 0x300A03A8, "1"),  # IonControlPointSequence
        Row(2, 0x300A0112, "1"),  # ControlPointIndex
        Row(2, 0x300A0134, "2"),  # CumulativeMetersetWeight
        Row(2, 0x300C0050, "3", items=(1, None)),  # ReferencedDoseReferenceSequence
        Row(3, 0x300C0051, "1"),  # ReferencedDoseReferenceNumber
        Row(3, 0x300A010C, "2"),  # CumulativeDoseReferenceCoefficient
        Row(2, 0x300A0114, "1C", when="(item(IonControlPointSequence) == 1 or changes(NominalBeamEnergy, IonControlPointSequence)) and not present(KVP)"),  # NominalBeamEnergy
        Row(2, 0x00180060, "1C", when="(item(IonControlPointSequence) == 1 or changes(KVP, IonControlPointSequence)) and not present(NominalBeamEnergy)"),  # KVP
        Row(2, 0x300A035A, "3"),  # MetersetRate
        Row(2, 0x300A03AC, "1C", when="(item(IonControlPointSequence) == 1 and NumberOfWedges != 0) or (not item(IonControlPointSequence) == 1 and (changes(WedgePosition, IonControlPointSequence) or changes(WedgeThinEdgePosition, IonControlPointSequence)))"),  # IonWedgePositionSequence
        Row(3, 0x300C00C0, "1"),  # ReferencedWedgeNumber
        Row(3, 0x300A0118, "1", values=(enumerated("IN", "OUT"),)),  # WedgePosition
        Row(3, 0x300A00DB, "1C", when="not_parsed"),  # WedgeThinEdgePosition
        Row(2, 0x300A0360, "1C", when="(item(IonControlPointSequence) == 1 and NumberOfRangeShifters != 0) or changes(RangeShifterSetting, IonControlPointSequence)", items=(1, None)),  # RangeShifterSettingsSequence
        Row(3, 0x300C0100, "1"),  # ReferencedRangeShifterNumber
        Row(3, 0x300A0362, "1"),  # RangeShifterSetting
        Row(3, 0x300A0364, "3"),  # IsocenterToRangeShifterDistance
        Row(3, 0x300A0366, "3"),  # RangeShifterWaterEquivalentThickness
        Row(2, 0x300A0370, "1C", when="(item(IonControlPointSequence) == 1 and NumberOfLateralSpreadingDevices != 0) or changes(LateralSpreadingDeviceSetting, IonControlPointSequence)", items=(1, None)),  # LateralSpreadingDeviceSettingsSequence
        Row(3, 0x300C0102, "1"),  # ReferencedLateralSpreadingDeviceNumber
        Row(3, 0x300A0372, "1"),  # LateralSpreadingDeviceSetting
        Row(3, 0x300A0374, "3"),  # IsocenterToLateralSpreadingDeviceDistance
        Row(3, 0x300A033C, "3"),  # LateralSpreadingDeviceWaterEquivalentThickness
        Row(2, 0x300A0380, "1C", when="(item(IonControlPointSequence) == 1 and NumberOfRangeModulators != 0) or changes(RangeModulatorSettingsSequence, IonControlPointSequence)", items=(1, None)),  # RangeModulatorSettingsSequence
        Row(3, 0x300C0104, "1"),  # ReferencedRangeModulatorNumber
        Row(3, 0x300A0382, "1C", when="not_parsed"),  # RangeModulatorGatingStartValue
        Row(3, 0x300A0384, "1C", when="not_parsed"),  # RangeModulatorGatingStopValue
        Row(3, 0x300A0386, "3"),  # RangeModulatorGatingStartWaterEquivalentThickness
        Row(3, 0x300A0388, "3"),  # RangeModulatorGatingStopWaterEquivalentThickness
        Row(3, 0x300A038A, "3"),  # IsocenterToRangeModulatorDistance
        Row(2, 0, include="macros.beam_limiting_device_position"),  # include Beam Limiting Device Position
        Row(2, 0x300800A2, "1C", when="(item(IonControlPointSequence) == 1 or changes(EnhancedRTBeamLimitingOpeningSequence, IonControlPointSequence)) and EnhancedRTBeamLimitingDeviceDefinitionFlag in {YES}", items=(1, None)),  # EnhancedRTBeamLimitingOpeningSequence
        Row(3, 0, include="macros.rt_beam_limiting_device_opening_definition"),  # include RT Beam Limiting Device Opening Definition
        Row(2, 0x300A011E, "1C", when="item(IonControlPointSequence) == 1 or changes(GantryAngle, IonControlPointSequence)"),  # GantryAngle
        Row(2, 0x300A011F, "1C", when="item(IonControlPointSequence) == 1 or changes(GantryRotationDirection, IonControlPointSequence)", values=(enumerated("CW", "CC", "NONE"),)),  # GantryRotationDirection
        Row(2, 0x300A014A, "2C", when="item(IonControlPointSequence) == 1 or changes(GantryPitchAngle, IonControlPointSequence)"),  # GantryPitchAngle
        Row(2, 0x300A014C, "2C", when="item(IonControlPointSequence) == 1 or changes(GantryPitchRotationDirection, IonControlPointSequence)", values=(enumerated("CW", "CC", "NONE"),)),  # GantryPitchRotationDirection
        Row(2, 0x300A0120, "1C", when="item(IonControlPointSequence) == 1 or changes(BeamLimitingDeviceAngle, IonControlPointSequence)"),  # BeamLimitingDeviceAngle
        Row(2, 0x300A0121, "1C", when="item(IonControlPointSequence) == 1 or changes(BeamLimitingDeviceRotationDirection, IonControlPointSequence)", values=(enumerated("CW", "CC", "NONE"),)),  # BeamLimitingDeviceRotationDirection
        Row(2, 0x300A0390, "1C", when="ScanMode in {MODULATED, MODULATED_SPEC}"),  # ScanSpotTuneID
        Row(2, 0x300A0395, "3", values=(enumerated("ALLOWED", "NOT ALLOWED"),)),  # ScanSpotReorderingAllowed
        Row(2, 0x300A0392, "1C", when="ScanMode in {MODULATED, MODULATED_SPEC}"),  # NumberOfScanSpotPositions
        Row(2, 0x300A0394, "1C", when="ScanMode in {MODULATED, MODULATED_SPEC}"),  # ScanSpotPositionMap
        Row(2, 0x300A0396, "1C", when="ScanMode in {MODULATED, MODULATED_SPEC}"),  # ScanSpotMetersetWeights
        Row(2, 0x300A0398, "3"),  # ScanningSpotSize
        Row(2, 0x300A039A, "1C", when="ScanMode in {MODULATED, MODULATED_SPEC}"),  # NumberOfPaintings
        Row(2, 0x300A0122, "1C", when="item(IonControlPointSequence) == 1 or changes(PatientSupportAngle, IonControlPointSequence)"),  # PatientSupportAngle
        Row(2, 0x300A0123, "1C", when="item(IonControlPointSequence) == 1 or changes(PatientSupportRotationDirection, IonControlPointSequence)", values=(enumerated("CW", "CC", "NONE"),)),  # PatientSupportRotationDirection
        Row(2, 0x300A0140, "2C", when="item(IonControlPointSequence) == 1 or changes(TableTopPitchAngle, IonControlPointSequence)"),  # TableTopPitchAngle
        Row(2, 0x300A0142, "2C", when="item(IonControlPointSequence) == 1 or changes(TableTopPitchRotationDirection, IonControlPointSequence)", values=(enumerated("CW", "CC", "NONE"),)),  # TableTopPitchRotationDirection
        Row(2, 0x300A0144, "2C", when="item(IonControlPointSequence) == 1 or changes(TableTopRollAngle, IonControlPointSequence)"),  # TableTopRollAngle
        Row(2, 0x300A0146, "2C", when="item(IonControlPointSequence) == 1 or changes(TableTopRollRotationDirection, IonControlPointSequence)", values=(enumerated("CW", "CC", "NONE"),)),  # TableTopRollRotationDirection
        Row(2, 0x300A0148, "3"),  # HeadFixationAngle
        Row(2, 0x300A0151, "3"),  # ChairHeadFramePosition
        Row(2, 0x300A0128, "2C", when="item(IonControlPointSequence) == 1 or changes(TableTopVerticalPosition, IonControlPointSequence)"),  # TableTopVerticalPosition
        Row(2, 0x300A0129, "2C", when="item(IonControlPointSequence) == 1 or changes(TableTopLongitudinalPosition, IonControlPointSequence)"),  # TableTopLongitudinalPosition
        Row(2, 0x300A012A, "2C", when="item(IonControlPointSequence) == 1 or changes(TableTopLateralPosition, IonControlPointSequence)"),  # TableTopLateralPosition
        Row(2, 0x300A030D, "2C", when="item(IonControlPointSequence) == 1 or changes(SnoutPosition, IonControlPointSequence)"),  # SnoutPosition
        Row(2, 0x300A012C, "2C", when="item(IonControlPointSequence) == 1 or changes(IsocenterPosition, IonControlPointSequence)"),  # IsocenterPosition
        Row(2, 0x300A012E, "3"),  # SurfaceEntryPoint
        Row(2, 0x300A0133, "3"),  # ExternalContourEntryPoint
    ),
)
