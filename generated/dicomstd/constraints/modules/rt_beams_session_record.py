"""RT Beams Session Record, PS3.3 C.8.8.21. Generated from table_C.8-57; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated

TABLE = Table(
    "C.8-57",
    "RT Beams Session Record",
    "C.8.8.21",
    (
        Row(0, 0x300C0022, "3"),  # ReferencedFractionGroupNumber
        Row(0, 0x300A0078, "2"),  # NumberOfFractionsPlanned
        Row(0, 0x300A00B3, "1", values=(enumerated("MU", "MINUTE"),)),  # PrimaryDosimeterUnit
        Row(0, 0x30080020, "1", items=(1, None)),  # TreatmentSessionBeamSequence
        Row(1, 0x300C0006, "3"),  # ReferencedBeamNumber
        Row(1, 0x300A00C2, "3"),  # BeamName
        Row(1, 0x30100038, "3"),  # EntityLongLabel
        Row(1, 0x300A00C3, "3"),  # BeamDescription
        Row(1, 0x00081156, "3", items=(1, 1)),  # DefinitionSourceSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x300A00C4, "1", values=(enumerated("STATIC", "DYNAMIC"),)),  # BeamType
        Row(1, 0x300A00C6, "1", values=(defined("PHOTON", "ELECTRON", "NEUTRON", "PROTON"),)),  # RadiationType
        Row(1, 0x30020050, "3", items=(1, 1)),  # PrimaryFluenceModeSequence
        Row(2, 0x30020051, "1", values=(enumerated("STANDARD", "NON_STANDARD"),)),  # FluenceMode
        Row(2, 0x30020052, "1C", when="FluenceMode in {NON_STANDARD}"),  # FluenceModeID
        Row(1, 0x300A00C7, "1C", when="not_checkable(real-world)", values=(defined("TBI", "HDR"),)),  # HighDoseTechniqueType
        Row(1, 0x300C0040, "3", items=(1, None)),  # ReferencedVerificationImageSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(2, 0x30080078, "3"),  # StartMeterset
        Row(2, 0x3008007A, "3"),  # EndMeterset
        Row(1, 0x30080080, "3", items=(1, None)),  # ReferencedMeasuredDoseReferenceSequence
        Row(2, 0x300C0051, "1C", when="not present(ReferencedMeasuredDoseReferenceNumber)"),  # ReferencedDoseReferenceNumber
        Row(2, 0x30080082, "1C", when="not present(ReferencedDoseReferenceNumber)"),  # ReferencedMeasuredDoseReferenceNumber
        Row(2, 0x30080016, "1"),  # MeasuredDoseValue
        Row(1, 0x30080090, "3", items=(1, None)),  # ReferencedCalculatedDoseReferenceSequence
        Row(2, 0x300C0051, "1C", when="not present(ReferencedCalculatedDoseReferenceNumber)"),  # ReferencedDoseReferenceNumber
        Row(2, 0x30080092, "1C", when="not present(ReferencedDoseReferenceNumber)"),  # ReferencedCalculatedDoseReferenceNumber
        Row(2, 0x30080076, "1"),  # CalculatedDoseReferenceDoseValue
        Row(1, 0x300A00B4, "3"),  # SourceAxisDistance
        Row(1, 0x300800A3, "3", values=(enumerated("YES", "NO"),)),  # EnhancedRTBeamLimitingDeviceDefinitionFlag
        Row(1, 0x300800A0, "1C", when="not present(EnhancedRTBeamLimitingDeviceDefinitionFlag) or (present(EnhancedRTBeamLimitingDeviceDefinitionFlag) and EnhancedRTBeamLimitingDeviceDefinitionFlag in {NO})", items=(1, None)),  # BeamLimitingDeviceLeafPairsSequence
        Row(2, 0x300A00B8, "1", values=(enumerated("X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"),)),  # RTBeamLimitingDeviceType
        Row(2, 0x300A00BC, "1"),  # NumberOfLeafJawPairs
        Row(1, 0x300800A1, "1C", when="present(EnhancedRTBeamLimitingDeviceDefinitionFlag) and EnhancedRTBeamLimitingDeviceDefinitionFlag in {YES}", items=(1, None)),  # EnhancedRTBeamLimitingDeviceSequence
        Row(2, 0, groups=(Group("9540", "D"),), include="macros.rt_beam_limiting_device_definition"),  # include RT Beam Limiting Device Definition
        Row(1, 0x300C006A, "3"),  # ReferencedPatientSetupNumber
        Row(1, 0x300A00D0, "1"),  # NumberOfWedges
        Row(1, 0x300800B0, "1C", when="NumberOfWedges != 0", items=(1, None)),  # RecordedWedgeSequence
        Row(2, 0x300A00D2, "3"),  # WedgeNumber
        Row(2, 0x300A00D3, "2", values=(defined("STANDARD", "DYNAMIC", "MOTORIZED"),)),  # WedgeType
        Row(2, 0x300A00D4, "3"),  # WedgeID
        Row(2, 0x300A00F9, "3"),  # AccessoryCode
        Row(2, 0x300A00D5, "3"),  # WedgeAngle
        Row(2, 0x300A00D8, "3"),  # WedgeOrientation
        Row(1, 0x300A00E0, "2"),  # NumberOfCompensators
        Row(1, 0x300800C0, "3", items=(1, None)),  # RecordedCompensatorSequence
        Row(2, 0x300C00D0, "1"),  # ReferencedCompensatorNumber
        Row(2, 0x300A00EE, "2", values=(defined("STANDARD", "DYNAMIC"),)),  # CompensatorType
        Row(2, 0x300A00E5, "3"),  # CompensatorID
        Row(2, 0x300A00F9, "3"),  # AccessoryCode
        Row(2, 0x300A00EF, "3"),  # CompensatorTrayID
        Row(2, 0x300A0355, "3"),  # TrayAccessoryCode
        Row(1, 0x300A00ED, "2"),  # NumberOfBoli
        Row(1, 0x300C00B0, "3", items=(1, None)),  # ReferencedBolusSequence
        Row(2, 0x30060084, "1"),  # ReferencedROINumber
        Row(2, 0x300A00DC, "3"),  # BolusID
        Row(2, 0x300A00F9, "3"),  # AccessoryCode
        Row(1, 0x300A00F0, "2"),  # NumberOfBlocks
        Row(1, 0x300800D0, "3", items=(1, None)),  # RecordedBlockSequence
        Row(2, 0x300A00F5, "3"),  # BlockTrayID
        Row(2, 0x300A0355, "3"),  # TrayAccessoryCode
        Row(2, 0x300A00F9, "3"),  # AccessoryCode
        Row(2, 0x300C00E0, "3"),  # ReferencedBlockNumber
        Row(2, 0x300A00FE, "2"),  # BlockName
        Row(1, 0x300A0107, "3", items=(1, 1)),  # ApplicatorSequence
        Row(2, 0x300A0108, "1"),  # ApplicatorID
        Row(2, 0x300A00F9, "3"),  # AccessoryCode
        Row(2, 0x300A0109, "1", values=(defined("ELECTRON_SQUARE", "ELECTRON_RECT", "ELECTRON_CIRC", "ELECTRON_SHORT", "ELECTRON_OPEN", "PHOTON_SQUARE", "PHOTON_RECT", "PHOTON_CIRC", "INTRAOPERATIVE", "STEREOTACTIC"),)),  # ApplicatorType
        Row(2, 0x300A0431, "3", items=(1, 1)),  # ApplicatorGeometrySequence
        Row(3, 0x300A0432, "1", values=(defined("SYM_SQUARE", "SYM_RECTANGLE", "SYM_CIRCULAR"),)),  # ApplicatorApertureShape
        Row(3, 0x300A0433, "1C", when="ApplicatorApertureShape in {SYM_SQUARE, SYM_CIRCULAR}"),  # ApplicatorOpening
        Row(3, 0x300A0434, "1C", when="ApplicatorApertureShape in {SYM_RECTANGLE}"),  # ApplicatorOpeningX
        Row(3, 0x300A0435, "1C", when="ApplicatorApertureShape in {SYM_RECTANGLE}"),  # ApplicatorOpeningY
        Row(2, 0x300A0436, "3"),  # SourceToApplicatorMountingPositionDistance
        Row(2, 0x300A010A, "3"),  # ApplicatorDescription
        Row(1, 0x300A0420, "3", items=(1, None)),  # GeneralAccessorySequence
        Row(2, 0x300A0424, "1"),  # GeneralAccessoryNumber
        Row(2, 0x300A0421, "1"),  # GeneralAccessoryID
        Row(2, 0x300A0422, "3"),  # GeneralAccessoryDescription
        Row(2, 0x300A0423, "3", values=(defined("GRATICULE", "IMAGE_DETECTOR", "RETICLE"),)),  # GeneralAccessoryType
        Row(2, 0x300A00F9, "3"),  # AccessoryCode
        Row(2, 0x300A0425, "3"),  # SourceToGeneralAccessoryDistance
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
        Row(1, 0x300C0123, "3", values=(enumerated("YES", "NO"),)),  # DoseCalibrationConditionsVerifiedFlag
        Row(1, 0x300C0120, "1C", when="present(DoseCalibrationConditionsVerifiedFlag) and DoseCalibrationConditionsVerifiedFlag in {YES} and not present(RadiationDeviceConfigurationAndCommissioningKeySequence)", may="present(DoseCalibrationConditionsVerifiedFlag) and DoseCalibrationConditionsVerifiedFlag in {YES} and present(RadiationDeviceConfigurationAndCommissioningKeySequence)", items=(1, 1)),  # DoseCalibrationConditionsSequence
        Row(2, 0x300C0121, "1"),  # AbsorbedDoseToMetersetRatio
        Row(2, 0x300C0122, "1"),  # DelineatedRadiationFieldSize
        Row(2, 0x300C0124, "1"),  # CalibrationReferencePointDepth
        Row(2, 0x300A0130, "1"),  # SourceToSurfaceDistance
        Row(2, 0x00181203, "2"),  # CalibrationDateTime
        Row(1, 0x300A065A, "1C", when="present(DoseCalibrationConditionsVerifiedFlag) and DoseCalibrationConditionsVerifiedFlag in {YES} and not present(DoseCalibrationConditionsSequence)", may="present(DoseCalibrationConditionsSequence)", items=(1, None)),  # RadiationDeviceConfigurationAndCommissioningKeySequence
        Row(2, 0, include="macros.content_item"),  # include Content Item
        Row(1, 0x300A0740, "3", items=(1, None)),  # InterlockSequence
        Row(2, 0, include="macros.interlock"),  # include Interlock
        Row(1, 0x3008003A, "3"),  # SpecifiedTreatmentTime
        Row(1, 0x3008003B, "3"),  # DeliveredTreatmentTime
        Row(1, 0x300C0125, "3", items=(1, None)),  # GatingBeamHoldTransitionSequence
        Row(2, 0x300C0126, "1", values=(enumerated("HOLD", "RESTART"),)),  # BeamHoldTransition
        Row(2, 0x300C0129, "3", values=(enumerated("USER", "DEVICE"),)),  # BeamHoldTransitionTriggerSource
        Row(2, 0x300C0127, "1"),  # BeamHoldTransitionDateTime
        Row(2, 0x300C0128, "1C", when="not_checkable(real-world)", items=(1, 1)),  # BeamHoldOriginatingDeviceSequence
        Row(3, 0, include="macros.device_identification"),  # include Device Identification
        Row(1, 0x300A0110, "1"),  # NumberOfControlPoints
        Row(1, 0x30080040, "1"),  # ControlPointDeliverySequence
        Row(2, 0x300C00F0, "3"),  # ReferencedControlPointIndex
        Row(2, 0x30080024, "1"),  # TreatmentControlPointDate
        Row(2, 0x30080025, "1"),  # TreatmentControlPointTime
        Row(2, 0x30080042, "2"),  # SpecifiedMeterset
        Row(2, 0x30080044, "1"),  # DeliveredMeterset
        Row(2, 0x300A0115, "2"),  # DoseRateSet
        Row(2, 0x30080048, "2"),  # DoseRateDelivered
        Row(2, 0x300A0114, "3"),  # NominalBeamEnergy
        Row(2, 0x300A0015, "1C", when="present(NominalBeamEnergy)", values=(defined("MV", "MEV"),)),  # NominalBeamEnergyUnit
        Row(2, 0x300A0116, "3", items=(1, None)),  # WedgePositionSequence
        Row(3, 0x300C00C0, "1"),  # ReferencedWedgeNumber
        Row(3, 0x300A0118, "1", values=(enumerated("IN", "OUT"),)),  # WedgePosition
        Row(2, 0x300A011A, "1C", when="(item(ControlPointDeliverySequence) == 1 or changes(BeamLimitingDevicePositionSequence, ControlPointDeliverySequence)) and (not present(EnhancedRTBeamLimitingDeviceDefinitionFlag) or EnhancedRTBeamLimitingDeviceDefinitionFlag in {NO})", items=(1, None)),  # BeamLimitingDevicePositionSequence
        Row(3, 0x300A00B8, "1", values=(enumerated("X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"),)),  # RTBeamLimitingDeviceType
        Row(3, 0x300A011C, "1"),  # LeafJawPositions
        Row(2, 0x300800A2, "2C", when="(item(ControlPointDeliverySequence) == 1 or changes(EnhancedRTBeamLimitingOpeningSequence, ControlPointDeliverySequence)) and EnhancedRTBeamLimitingDeviceDefinitionFlag in {YES}", items=(1, None)),  # EnhancedRTBeamLimitingOpeningSequence
        Row(3, 0, include="macros.rt_beam_limiting_device_opening_definition"),  # include RT Beam Limiting Device Opening Definition
        Row(2, 0x300A011E, "1C", when="item(ControlPointDeliverySequence) == 1 or changes(GantryAngle, ControlPointDeliverySequence)"),  # GantryAngle
        Row(2, 0x300A011F, "1C", when="item(ControlPointDeliverySequence) == 1 or changes(GantryRotationDirection, ControlPointDeliverySequence)", values=(enumerated("CW", "CC", "NONE"),)),  # GantryRotationDirection
        Row(2, 0x300A014A, "3"),  # GantryPitchAngle
        Row(2, 0x300A014C, "3", values=(enumerated("CW", "CC", "NONE"),)),  # GantryPitchRotationDirection
        Row(2, 0x30080230, "3", values=(enumerated("EXTENDED", "RETRACTED", "UNKNOWN"),)),  # BeamStopperPosition
        Row(2, 0x300A0120, "1C", when="item(ControlPointDeliverySequence) == 1 or changes(BeamLimitingDeviceAngle, ControlPointDeliverySequence)"),  # BeamLimitingDeviceAngle
        Row(2, 0x300A0121, "1C", when="item(ControlPointDeliverySequence) == 1 or changes(BeamLimitingDeviceRotationDirection, ControlPointDeliverySequence)", values=(enumerated("CW", "CC", "NONE"),)),  # BeamLimitingDeviceRotationDirection
        Row(2, 0x300A0122, "1C", when="item(ControlPointDeliverySequence) == 1 or changes(PatientSupportAngle, ControlPointDeliverySequence)"),  # PatientSupportAngle
        Row(2, 0x300A0123, "1C", when="item(ControlPointDeliverySequence) == 1 or changes(PatientSupportRotationDirection, ControlPointDeliverySequence)", values=(enumerated("CW", "CC", "NONE"),)),  # PatientSupportRotationDirection
        Row(2, 0x300A0124, "3"),  # TableTopEccentricAxisDistance
        Row(2, 0x300A0125, "1C", when="item(ControlPointDeliverySequence) == 1 or changes(TableTopEccentricAngle, ControlPointDeliverySequence)"),  # TableTopEccentricAngle
        Row(2, 0x300A0126, "1C", when="item(ControlPointDeliverySequence) == 1 or changes(TableTopEccentricRotationDirection, ControlPointDeliverySequence)", values=(enumerated("CW", "CC", "NONE"),)),  # TableTopEccentricRotationDirection
        Row(2, 0x300A0140, "1C", when="(not_checkable(real-world) and item(ControlPointSequence) == 1) or (not_checkable(real-world) and changes(TableTopPitchAngle, ControlPointSequence) and not item(ControlPointSequence) == 1)"),  # TableTopPitchAngle
        Row(2, 0x300A0142, "1C", when="(not_checkable(real-world) and item(ControlPointSequence) == 1) or (not_checkable(real-world) and changes(TableTopPitchRotationDirection, ControlPointSequence) and not item(ControlPointSequence) == 1)", values=(enumerated("CW", "CC", "NONE"),)),  # TableTopPitchRotationDirection
        Row(2, 0x300A0144, "1C", when="(not_checkable(real-world) and item(ControlPointSequence) == 1) or (not_checkable(real-world) and changes(TableTopRollAngle, ControlPointSequence) and not item(ControlPointSequence) == 1)"),  # TableTopRollAngle
        Row(2, 0x300A0146, "1C", when="(not_checkable(real-world) and item(ControlPointSequence) == 1) or (not_checkable(real-world) and changes(TableTopRollRotationDirection, ControlPointSequence) and not item(ControlPointSequence) == 1)", values=(enumerated("CW", "CC", "NONE"),)),  # TableTopRollRotationDirection
        Row(2, 0x300A0128, "2C", when="item(ControlPointDeliverySequence) == 1 or changes(TableTopVerticalPosition, ControlPointDeliverySequence)"),  # TableTopVerticalPosition
        Row(2, 0x300A0129, "2C", when="item(ControlPointDeliverySequence) == 1 or changes(TableTopLongitudinalPosition, ControlPointDeliverySequence)"),  # TableTopLongitudinalPosition
        Row(2, 0x300A012A, "2C", when="item(ControlPointDeliverySequence) == 1 or changes(TableTopLateralPosition, ControlPointDeliverySequence)"),  # TableTopLateralPosition
        Row(2, 0x30080068, "3", items=(1, None)),  # CorrectedParameterSequence
        Row(3, 0x30080061, "1"),  # ParameterSequencePointer
        Row(3, 0x30080063, "1"),  # ParameterItemIndex
        Row(3, 0x30080065, "1"),  # ParameterPointer
        Row(3, 0x3008006A, "1"),  # CorrectionValue
        Row(2, 0x30080060, "3", items=(1, None)),  # OverrideSequence
        Row(3, 0x30080062, "2"),  # OverrideParameterPointer
        Row(3, 0x30080061, "3"),  # ParameterSequencePointer
        Row(3, 0x30080063, "3"),  # ParameterItemIndex
        Row(3, 0x30080067, "3"),  # ParameterValueNumber
        Row(3, 0x00081070, "2"),  # OperatorsName
        Row(3, 0x00081072, "3", items=(1, 1)),  # OperatorIdentificationSequence
        Row(4, 0, include="macros.person_identification"),  # include Person Identification
        Row(3, 0x30080066, "3"),  # OverrideReason
    ),
)
