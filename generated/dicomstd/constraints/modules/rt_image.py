"""RT Image, PS3.3 C.8.8.2. Generated from table_C.8-38; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated

TABLE = Table(
    "C.8-38",
    "RT Image",
    "C.8.8.2",
    (
        Row(0, 0x00280002, "1", values=(enumerated("1"),)),  # SamplesPerPixel
        Row(0, 0x00280004, "1", values=(enumerated("MONOCHROME2"),)),  # PhotometricInterpretation
        Row(0, 0x00280100, "1", values=(enumerated("8", "16"),)),  # BitsAllocated
        Row(0, 0x00280101, "1", values=(enumerated("8", when="BitsAllocated == 8"), enumerated("12", "13", "14", "15", "16", when="BitsAllocated == 16"),)),  # BitsStored
        Row(0, 0x00280102, "1"),  # HighBit
        Row(0, 0x00280103, "1", values=(enumerated("0000H", when="BitsAllocated == 8"),)),  # PixelRepresentation
        Row(0, 0x00281040, "3", values=(defined("LIN", "LOG", "OTHER"),)),  # PixelIntensityRelationship
        Row(0, 0x00281041, "1C", when="present(PixelIntensityRelationship)", values=(enumerated("+1", "-1"),)),  # PixelIntensityRelationshipSign
        Row(0, 0x30020002, "1"),  # RTImageLabel
        Row(0, 0x30020003, "3"),  # RTImageName
        Row(0, 0x30020004, "3"),  # RTImageDescription
        Row(0, 0x00080008, "1", values=(defined("DRR", "PORTAL", "SIMULATOR", "RADIOGRAPH", "BLANK", "FLUENCE", at=3), enumerated("ORIGINAL", "DERIVED", at=1), enumerated("PRIMARY", "SECONDARY", at=2),)),  # ImageType
        Row(0, 0x00080064, "2", values=(defined("DV", "DI", "DF", "WSD"),)),  # ConversionType
        Row(0, 0x3002000A, "2C", when="ImageType[3] in {SIMULATOR, PORTAL}", values=(enumerated("OPERATOR", "PLAN", "ACTUAL"),)),  # ReportedValuesOrigin
        Row(0, 0x3002000C, "1", values=(enumerated("NORMAL", "NON_NORMAL"),)),  # RTImagePlane
        Row(0, 0x3002000D, "3"),  # XRayImageReceptorTranslation
        Row(0, 0x3002000E, "2"),  # XRayImageReceptorAngle
        Row(0, 0x30020010, "2C", when="RTImagePlane in {NON_NORMAL}", may="always"),  # RTImageOrientation
        Row(0, 0x30020011, "2"),  # ImagePlanePixelSpacing
        Row(0, 0x30020012, "2"),  # RTImagePosition
        Row(0, 0x30020020, "2"),  # RadiationMachineName
        Row(0, 0x300A00B3, "2", values=(enumerated("MU", "MINUTE"),)),  # PrimaryDosimeterUnit
        Row(0, 0x30020022, "2"),  # RadiationMachineSAD
        Row(0, 0x30020024, "3"),  # RadiationMachineSSD
        Row(0, 0x30020026, "2"),  # RTImageSID
        Row(0, 0x300800A3, "3", values=(enumerated("YES", "NO"),)),  # EnhancedRTBeamLimitingDeviceDefinitionFlag
        Row(0, 0x300800A1, "1C", when="present(EnhancedRTBeamLimitingDeviceDefinitionFlag) and EnhancedRTBeamLimitingDeviceDefinitionFlag in {YES}", items=(1, None)),  # EnhancedRTBeamLimitingDeviceSequence
        Row(1, 0, groups=(Group("9540", "D"),), include="macros.rt_beam_limiting_device_definition"),  # include RT Beam Limiting Device Definition
        Row(0, 0x30020028, "3"),  # SourceToReferenceObjectDistance
        Row(0, 0x300C0002, "3", items=(1, 1)),  # ReferencedRTPlanSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x300C0006, "3"),  # ReferencedBeamNumber
        Row(0, 0x300C0022, "3"),  # ReferencedFractionGroupNumber
        Row(0, 0x30020029, "3"),  # FractionNumber
        Row(0, 0x300C0008, "3"),  # StartCumulativeMetersetWeight
        Row(0, 0x300C0009, "3"),  # EndCumulativeMetersetWeight
        Row(0, 0x30020030, "3", items=(1, None)),  # ExposureSequence
        Row(1, 0x00081160, "1C", when="count(ExposureSequence) > 1 and NumberOfFrames > 1"),  # ReferencedFrameNumber
        Row(1, 0x00180060, "2C", when="ImageType[3] in {PORTAL, SIMULATOR, RADIOGRAPH}"),  # KVP
        Row(1, 0x30020050, "3", items=(1, 1)),  # PrimaryFluenceModeSequence
        Row(2, 0x30020051, "1", values=(enumerated("STANDARD", "NON_STANDARD"),)),  # FluenceMode
        Row(2, 0x30020052, "1C", when="FluenceMode in {NON_STANDARD}"),  # FluenceModeID
        Row(1, 0x00181151, "2C", when="ImageType[3] in {SIMULATOR, RADIOGRAPH}", may="always"),  # XRayTubeCurrent
        Row(1, 0x00189330, "3"),  # XRayTubeCurrentInmA
        Row(1, 0x00181150, "2C", when="ImageType[3] in {SIMULATOR, RADIOGRAPH}", may="always"),  # ExposureTime
        Row(1, 0x00189328, "3"),  # ExposureTimeInms
        Row(1, 0x30020032, "2C", when="ImageType[3] in {PORTAL}"),  # MetersetExposure
        Row(1, 0x30020034, "3"),  # DiaphragmPosition
        Row(1, 0x300A00B6, "3", may="not (present(EnhancedRTBeamLimitingDeviceDefinitionFlag) and EnhancedRTBeamLimitingDeviceDefinitionFlag in {YES})", items=(1, None)),  # BeamLimitingDeviceSequence
        Row(2, 0x300A00B8, "1", values=(enumerated("X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"),)),  # RTBeamLimitingDeviceType
        Row(2, 0x300A00BA, "3"),  # SourceToBeamLimitingDeviceDistance
        Row(2, 0x300A00BC, "1"),  # NumberOfLeafJawPairs
        Row(2, 0x300A00BE, "2C", when="RTBeamLimitingDeviceType in {MLCX, MLCY}", may="always"),  # LeafPositionBoundaries
        Row(2, 0x300A011C, "1C", when="not present(EnhancedRTBeamLimitingDeviceDefinitionFlag) or (present(EnhancedRTBeamLimitingDeviceDefinitionFlag) and EnhancedRTBeamLimitingDeviceDefinitionFlag in {NO})"),  # LeafJawPositions
        Row(1, 0x300800A2, "2C", when="present(EnhancedRTBeamLimitingDeviceDefinitionFlag) and EnhancedRTBeamLimitingDeviceDefinitionFlag in {YES}", items=(0, None)),  # EnhancedRTBeamLimitingOpeningSequence
        Row(2, 0, include="macros.rt_beam_limiting_device_opening_definition"),  # include RT Beam Limiting Device Opening Definition
        Row(1, 0x300A011E, "3"),  # GantryAngle
        Row(1, 0x300A014A, "3"),  # GantryPitchAngle
        Row(1, 0x300A0120, "3"),  # BeamLimitingDeviceAngle
        Row(1, 0x300A0122, "3"),  # PatientSupportAngle
        Row(1, 0x300A0140, "3"),  # TableTopPitchAngle
        Row(1, 0x300A0144, "3"),  # TableTopRollAngle
        Row(1, 0x300A0128, "3"),  # TableTopVerticalPosition
        Row(1, 0x300A0129, "3"),  # TableTopLongitudinalPosition
        Row(1, 0x300A012A, "3"),  # TableTopLateralPosition
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
        Row(1, 0x300A00F0, "1"),  # NumberOfBlocks
        Row(1, 0x300A00F4, "2C", when="NumberOfBlocks != 0", items=(0, None)),  # BlockSequence
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
        Row(2, 0x300A0100, "3"),  # BlockThickness
        Row(2, 0x300A0104, "2"),  # BlockNumberOfPoints
        Row(2, 0x300A0106, "2"),  # BlockData
        Row(0, 0x30020040, "1C", when="ImageType[3] in {FLUENCE}", items=(1, 1)),  # FluenceMapSequence
        Row(1, 0x30020041, "1", values=(enumerated("CALCULATED", "MEASURED"),)),  # FluenceDataSource
        Row(1, 0x30020042, "3"),  # FluenceDataScale
        Row(0, 0x300A011E, "3"),  # GantryAngle
        Row(0, 0x300A014A, "3"),  # GantryPitchAngle
        Row(0, 0x300A0120, "3"),  # BeamLimitingDeviceAngle
        Row(0, 0x300A0122, "3"),  # PatientSupportAngle
        Row(0, 0x300A0124, "3"),  # TableTopEccentricAxisDistance
        Row(0, 0x300A0125, "3"),  # TableTopEccentricAngle
        Row(0, 0x300A0140, "3"),  # TableTopPitchAngle
        Row(0, 0x300A0144, "3"),  # TableTopRollAngle
        Row(0, 0x300A0128, "3"),  # TableTopVerticalPosition
        Row(0, 0x300A0129, "3"),  # TableTopLongitudinalPosition
        Row(0, 0x300A012A, "3"),  # TableTopLateralPosition
        Row(0, 0x300A012C, "3"),  # IsocenterPosition
        Row(0, 0x00185100, "1C", when="present(IsocenterPosition)", may="always", values=(defined("HFP", "HFS", "HFDR", "HFDL", "FFDR", "FFDL", "FFP", "FFS", "LFP", "LFS", "RFP", "RFS", "AFDR", "AFDL", "PFDR", "PFDL", "SITTING"),)),  # PatientPosition
        Row(0, 0x00181150, "3"),  # ExposureTime
        Row(0, 0x00189328, "3"),  # ExposureTimeInms
        Row(0, 0x30020032, "3"),  # MetersetExposure
    ),
)
