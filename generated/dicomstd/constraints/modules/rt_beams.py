"""RT Beams, PS3.3 C.8.8.14. Generated from table_C.8-50; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated

TABLE = Table(
    "C.8-50",
    "RT Beams",
    "C.8.8.14",
    (
        Row(0, 0x300A00B0, "1", items=(1, None)),  # BeamSequence
        Row(1, 0x300A00C0, "1"),  # BeamNumber
        Row(1, 0x300A00C2, "3"),  # BeamName
        Row(1, 0x30100038, "3"),  # EntityLongLabel
        Row(1, 0x300A00C3, "3"),  # BeamDescription
        Row(1, 0x00081156, "3", items=(1, 1)),  # DefinitionSourceSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x300A00C4, "1", values=(enumerated("STATIC", "DYNAMIC"),)),  # BeamType
        Row(1, 0x300A00C6, "2", values=(defined("PHOTON", "ELECTRON", "NEUTRON", "PROTON"),)),  # RadiationType
        Row(1, 0x30020050, "3", items=(1, 1)),  # PrimaryFluenceModeSequence
        Row(2, 0x30020051, "1", values=(enumerated("STANDARD", "NON_STANDARD"),)),  # FluenceMode
        Row(2, 0x30020052, "1C", when="FluenceMode in {NON_STANDARD}"),  # FluenceModeID
        Row(1, 0x300A00C7, "1C", when="not_checkable(real-world)", values=(defined("TBI", "HDR"),)),  # HighDoseTechniqueType
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
        Row(1, 0x300A00B3, "3", values=(enumerated("MU", "MINUTE"),)),  # PrimaryDosimeterUnit
        Row(1, 0x300C00A0, "3"),  # ReferencedToleranceTableNumber
        Row(1, 0x300A00B4, "3"),  # SourceAxisDistance
        Row(1, 0x300800A3, "3", values=(enumerated("YES", "NO"),)),  # EnhancedRTBeamLimitingDeviceDefinitionFlag
        Row(1, 0x300A00B6, "1C", when="not present(EnhancedRTBeamLimitingDeviceDefinitionFlag) or (present(EnhancedRTBeamLimitingDeviceDefinitionFlag) and EnhancedRTBeamLimitingDeviceDefinitionFlag in {NO})", items=(1, None)),  # BeamLimitingDeviceSequence
        Row(2, 0x300A00B8, "1", values=(enumerated("X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"),)),  # RTBeamLimitingDeviceType
        Row(2, 0x300A00BA, "3"),  # SourceToBeamLimitingDeviceDistance
        Row(2, 0x300A00BC, "1"),  # NumberOfLeafJawPairs
        Row(2, 0x300A00BE, "2C", when="RTBeamLimitingDeviceType in {MLCX, MLCY}", may="always"),  # LeafPositionBoundaries
        Row(1, 0x300800A1, "1C", when="present(EnhancedRTBeamLimitingDeviceDefinitionFlag) and EnhancedRTBeamLimitingDeviceDefinitionFlag in {YES}", items=(1, None)),  # EnhancedRTBeamLimitingDeviceSequence
        Row(2, 0, groups=(Group("9540", "D"),), include="macros.rt_beam_limiting_device_definition"),  # include RT Beam Limiting Device Definition
        Row(1, 0x300C006A, "3"),  # ReferencedPatientSetupNumber
        Row(1, 0x300C0042, "3", items=(1, None)),  # ReferencedReferenceImageSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(2, 0x300A00C8, "1"),  # ReferenceImageNumber
        Row(2, 0x300C0008, "3"),  # StartCumulativeMetersetWeight
        Row(2, 0x300C0009, "3"),  # EndCumulativeMetersetWeight
        Row(1, 0x300A00CA, "3", items=(1, None)),  # PlannedVerificationImageSequence
        Row(2, 0x300C0008, "3"),  # StartCumulativeMetersetWeight
        Row(2, 0x30020032, "3"),  # MetersetExposure
        Row(2, 0x300C0009, "3"),  # EndCumulativeMetersetWeight
        Row(2, 0x3002000C, "3", values=(enumerated("NORMAL", "NON_NORMAL"),)),  # RTImagePlane
        Row(2, 0x3002000E, "3"),  # XRayImageReceptorAngle
        Row(2, 0x30020010, "3"),  # RTImageOrientation
        Row(2, 0x30020012, "3"),  # RTImagePosition
        Row(2, 0x30020026, "3"),  # RTImageSID
        Row(2, 0x300A00CC, "3"),  # ImagingDeviceSpecificAcquisitionParameters
        Row(2, 0x300C0007, "3"),  # ReferencedReferenceImageNumber
        Row(1, 0x300A00CE, "3", values=(defined("TREATMENT", "OPEN_PORTFILM", "TRMT_PORTFILM", "CONTINUATION", "SETUP"),)),  # TreatmentDeliveryType
        Row(1, 0x300C0080, "3", items=(1, None)),  # ReferencedDoseSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x300A00D0, "1"),  # NumberOfWedges
        Row(1, 0x300A00D1, "1C", when="NumberOfWedges != 0", items=(1, None)),  # WedgeSequence
        Row(2, 0x300A00D2, "1"),  # WedgeNumber
        Row(2, 0x300A00D3, "2", values=(defined("STANDARD", "DYNAMIC", "MOTORIZED"),)),  # WedgeType
        Row(2, 0x300A00D4, "3"),  # WedgeID
        Row(2, 0x300A00F9, "3"),  # AccessoryCode
        Row(2, 0x300A00D5, "2"),  # WedgeAngle
        Row(2, 0x300A00D6, "2"),  # WedgeFactor
        Row(2, 0x300A00D8, "2"),  # WedgeOrientation
        Row(2, 0x300A00DA, "3"),  # SourceToWedgeTrayDistance
        Row(2, 0x300A00DE, "3"),  # EffectiveWedgeAngle
        Row(1, 0x300A00E0, "1"),  # NumberOfCompensators
        Row(1, 0x300A00E2, "3"),  # TotalCompensatorTrayFactor
        Row(1, 0x300A00E3, "1C", when="NumberOfCompensators != 0", items=(1, None)),  # CompensatorSequence
        Row(2, 0x300A02EB, "3"),  # CompensatorDescription
        Row(2, 0x300A00E4, "1C", when="NumberOfCompensators != 0"),  # CompensatorNumber
        Row(2, 0x300A00EE, "3", values=(defined("STANDARD", "DYNAMIC"),)),  # CompensatorType
        Row(2, 0x300A00E1, "2C", when="NumberOfCompensators != 0"),  # MaterialID
        Row(2, 0x300A00E5, "3"),  # CompensatorID
        Row(2, 0x300A00F9, "3"),  # AccessoryCode
        Row(2, 0x300A00EF, "3"),  # CompensatorTrayID
        Row(2, 0x300A0355, "3"),  # TrayAccessoryCode
        Row(2, 0x300A00E6, "2"),  # SourceToCompensatorTrayDistance
        Row(2, 0x300A02E0, "3", values=(enumerated("PRESENT", "ABSENT"),)),  # CompensatorDivergence
        Row(2, 0x300A02E1, "3", values=(enumerated("PATIENT_SIDE", "SOURCE_SIDE", "DOUBLE_SIDED"),)),  # CompensatorMountingPosition
        Row(2, 0x300A00E7, "1"),  # CompensatorRows
        Row(2, 0x300A00E8, "1"),  # CompensatorColumns
        Row(2, 0x300A00E9, "1"),  # CompensatorPixelSpacing
        Row(2, 0x300A00EA, "1"),  # CompensatorPosition
        Row(2, 0x300A00EB, "1C", when="not has_value(MaterialID)", may="has_value(MaterialID)"),  # CompensatorTransmissionData
        Row(2, 0x300A00EC, "1C", when="has_value(MaterialID)", may="not has_value(MaterialID)"),  # CompensatorThicknessData
        Row(2, 0x300A02E2, "1C", when="has_value(MaterialID) and CompensatorMountingPosition in {DOUBLE_SIDED}", may="not has_value(MaterialID) and CompensatorMountingPosition in {DOUBLE_SIDED}"),  # SourceToCompensatorDistance
        Row(1, 0x300A00ED, "1"),  # NumberOfBoli
        Row(1, 0x300C00B0, "1C", when="NumberOfBoli != 0", items=(1, None)),  # ReferencedBolusSequence
        Row(2, 0x30060084, "1"),  # ReferencedROINumber
        Row(2, 0x300A00DC, "3"),  # BolusID
        Row(2, 0x300A00DD, "3"),  # BolusDescription
        Row(2, 0x300A00F9, "3"),  # AccessoryCode
        Row(1, 0x300A00F0, "1"),  # NumberOfBlocks
        Row(1, 0x300A00F2, "3"),  # TotalBlockTrayFactor
        Row(1, 0x300A00F4, "1C", when="NumberOfBlocks != 0", items=(1, None)),  # BlockSequence
        Row(2, 0x300A00F5, "3"),  # BlockTrayID
        Row(2, 0x300A0355, "3"),  # TrayAccessoryCode
        Row(2, 0x300A00F9, "3"),  # AccessoryCode
        Row(2, 0x300A00F6, "2"),  # SourceToBlockTrayDistance
        Row(2, 0x300A00F8, "1", values=(enumerated("SHIELDING", "APERTURE"),)),  # BlockType
        Row(2, 0x300A00FA, "2", values=(enumerated("PRESENT", "ABSENT"),)),  # BlockDivergence
        Row(2, 0x300A00FB, "3", values=(enumerated("PATIENT_SIDE", "SOURCE_SIDE"),)),  # BlockMountingPosition
        Row(2, 0x300A00FC, "1"),  # BlockNumber
        Row(2, 0x300A00FE, "3"),  # BlockName
        Row(2, 0x300A00E1, "2"),  # MaterialID
        Row(2, 0x300A0100, "2C", when="has_value(MaterialID)", may="not has_value(MaterialID)"),  # BlockThickness
        Row(2, 0x300A0102, "2C", when="not has_value(MaterialID)", may="has_value(MaterialID)"),  # BlockTransmission
        Row(2, 0x300A0104, "2"),  # BlockNumberOfPoints
        Row(2, 0x300A0106, "2"),  # BlockData
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
        Row(1, 0x300C0050, "3", items=(1, None)),  # ReferencedDoseReferenceSequence
        Row(2, 0x300C0051, "1"),  # ReferencedDoseReferenceNumber
        Row(2, 0x300A0093, "1C", when="not_checkable(other-instance)", values=(enumerated("YES", "NO"),)),  # DepthValueAveragingFlag
        Row(2, 0x300A008C, "1", items=(2, None)),  # BeamDoseVerificationControlPointSequence
        Row(3, 0x300A0134, "1"),  # CumulativeMetersetWeight
        Row(3, 0x300C00F0, "1C", when="not_checkable(content)"),  # ReferencedControlPointIndex
        Row(3, 0x300A0088, "1C", when="not item(BeamDoseVerificationControlPointSequence) == last or DepthValueAveragingFlag in {NO}"),  # BeamDosePointDepth
        Row(3, 0x300A0089, "1C", when="not item(BeamDoseVerificationControlPointSequence) == last or DepthValueAveragingFlag in {NO}"),  # BeamDosePointEquivalentDepth
        Row(3, 0x300A008A, "1C", when="not item(BeamDoseVerificationControlPointSequence) == last or DepthValueAveragingFlag in {NO}"),  # BeamDosePointSSD
        Row(3, 0x300A0094, "3"),  # BeamDosePointSourceToExternalContourDistance
        Row(1, 0x300A010E, "1C", when="has_value(ControlPointSequence.CumulativeMetersetWeight)"),  # FinalCumulativeMetersetWeight
        Row(1, 0x300A0110, "1"),  # NumberOfControlPoints
        Row(1, 0x300A0111, "1"),  # ControlPointSequence
        Row(2, 0x300A0112, "1"),  # ControlPointIndex
        Row(2, 0x300A0134, "2"),  # CumulativeMetersetWeight
        Row(2, 0x300C0050, "3", items=(1, None)),  # ReferencedDoseReferenceSequence
        Row(3, 0x300C0051, "1"),  # ReferencedDoseReferenceNumber
        Row(3, 0x300A010C, "2"),  # CumulativeDoseReferenceCoefficient
        Row(2, 0x300C0080, "1C", when="not_checkable(exchange) and DoseSummationType in {CONTROL_POINT}", items=(1, None)),  # ReferencedDoseSequence
        Row(3, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(2, 0x300A0114, "3"),  # NominalBeamEnergy
        Row(2, 0x300A0115, "3"),  # DoseRateSet
        Row(2, 0x300A0116, "1C", when="(item(ControlPointSequence) == 1 and NumberOfWedges != 0) or (not item(ControlPointSequence) == 1 and changes(WedgePosition, ControlPointSequence))"),  # WedgePositionSequence
        Row(3, 0x300C00C0, "1"),  # ReferencedWedgeNumber
        Row(3, 0x300A0118, "1", values=(enumerated("IN", "OUT"),)),  # WedgePosition
        Row(2, 0x300A011A, "1C", when="(item(ControlPointSequence) == 1 or changes(BeamLimitingDevicePositionSequence, ControlPointSequence)) and (not present(EnhancedRTBeamLimitingDeviceDefinitionFlag) or EnhancedRTBeamLimitingDeviceDefinitionFlag in {NO})", items=(1, None)),  # BeamLimitingDevicePositionSequence
        Row(3, 0x300A00B8, "1", values=(enumerated("X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"),)),  # RTBeamLimitingDeviceType
        Row(3, 0x300A011C, "1"),  # LeafJawPositions
        Row(2, 0x300800A2, "2C", when="(item(ControlPointSequence) == 1 or changes(EnhancedRTBeamLimitingOpeningSequence, ControlPointSequence)) and EnhancedRTBeamLimitingDeviceDefinitionFlag in {YES}", items=(1, None)),  # EnhancedRTBeamLimitingOpeningSequence
        Row(3, 0, include="macros.rt_beam_limiting_device_opening_definition"),  # include RT Beam Limiting Device Opening Definition
        Row(2, 0x300A011E, "1C", when="item(ControlPointSequence) == 1 or changes(GantryAngle, ControlPointSequence)"),  # GantryAngle
        Row(2, 0x300A011F, "1C", when="item(ControlPointSequence) == 1 or changes(GantryRotationDirection, ControlPointSequence)", values=(enumerated("CW", "CC", "NONE"),)),  # GantryRotationDirection
        Row(2, 0x300A014A, "3"),  # GantryPitchAngle
        Row(2, 0x300A014C, "3", values=(enumerated("CW", "CC", "NONE"),)),  # GantryPitchRotationDirection
        Row(2, 0x300A0120, "1C", when="item(ControlPointSequence) == 1 or changes(BeamLimitingDeviceAngle, ControlPointSequence)"),  # BeamLimitingDeviceAngle
        Row(2, 0x300A0121, "1C", when="item(ControlPointSequence) == 1 or changes(BeamLimitingDeviceRotationDirection, ControlPointSequence)", values=(enumerated("CW", "CC", "NONE"),)),  # BeamLimitingDeviceRotationDirection
        Row(2, 0x300A0122, "1C", when="item(ControlPointSequence) == 1 or changes(PatientSupportAngle, ControlPointSequence)"),  # PatientSupportAngle
        Row(2, 0x300A0123, "1C", when="item(ControlPointSequence) == 1 or changes(PatientSupportRotationDirection, ControlPointSequence)", values=(enumerated("CW", "CC", "NONE"),)),  # PatientSupportRotationDirection
        Row(2, 0x300A0124, "3"),  # TableTopEccentricAxisDistance
        Row(2, 0x300A0125, "1C", when="item(ControlPointSequence) == 1 or changes(TableTopEccentricAngle, ControlPointSequence)"),  # TableTopEccentricAngle
        Row(2, 0x300A0126, "1C", when="item(ControlPointSequence) == 1 or changes(TableTopEccentricRotationDirection, ControlPointSequence)", values=(enumerated("CW", "CC", "NONE"),)),  # TableTopEccentricRotationDirection
        Row(2, 0x300A0140, "1C", when="(not_checkable(real-world) and item(ControlPointSequence) == 1) or (not_checkable(real-world) and changes(TableTopPitchAngle, ControlPointSequence) and not item(ControlPointSequence) == 1)"),  # TableTopPitchAngle
        Row(2, 0x300A0142, "1C", when="(not_checkable(real-world) and item(ControlPointSequence) == 1) or (not_checkable(real-world) and changes(TableTopPitchRotationDirection, ControlPointSequence) and not item(ControlPointSequence) == 1)", values=(enumerated("CW", "CC", "NONE"),)),  # TableTopPitchRotationDirection
        Row(2, 0x300A0144, "1C", when="(not_checkable(real-world) and item(ControlPointSequence) == 1) or (not_checkable(real-world) and changes(TableTopRollAngle, ControlPointSequence) and not item(ControlPointSequence) == 1)"),  # TableTopRollAngle
        Row(2, 0x300A0146, "1C", when="(not_checkable(real-world) and item(ControlPointSequence) == 1) or (not_checkable(real-world) and changes(TableTopRollRotationDirection, ControlPointSequence) and not item(ControlPointSequence) == 1)", values=(enumerated("CW", "CC", "NONE"),)),  # TableTopRollRotationDirection
        Row(2, 0x300A0128, "2C", when="item(ControlPointSequence) == 1 or changes(TableTopVerticalPosition, ControlPointSequence)"),  # TableTopVerticalPosition
        Row(2, 0x300A0129, "2C", when="item(ControlPointSequence) == 1 or changes(TableTopLongitudinalPosition, ControlPointSequence)"),  # TableTopLongitudinalPosition
        Row(2, 0x300A012A, "2C", when="item(ControlPointSequence) == 1 or changes(TableTopLateralPosition, ControlPointSequence)"),  # TableTopLateralPosition
        Row(2, 0x300A012C, "2C", when="item(ControlPointSequence) == 1 or changes(IsocenterPosition, ControlPointSequence)"),  # IsocenterPosition
        Row(2, 0x300A012E, "3"),  # SurfaceEntryPoint
        Row(2, 0x300A0133, "3"),  # ExternalContourEntryPoint
        Row(2, 0x300A0130, "3"),  # SourceToSurfaceDistance
        Row(2, 0x300A0132, "3"),  # SourceToExternalContourDistance
    ),
)
