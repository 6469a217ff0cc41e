"""VL Photographic Acquisition, PS3.3 C.8.12.11. Generated from table_C.8.12.11-1; do not edit."""

from dicodec.schema import Row, Table, defined

TABLE = Table(
    "C.8.12.11-1",
    "VL Photographic Acquisition",
    "C.8.12.11",
    (
        Row(0, 0x00160001, "3"),  # WhitePoint
        Row(0, 0x00160002, "3"),  # PrimaryChromaticities
        Row(0, 0x00160003, "3"),  # BatteryLevel
        Row(0, 0x00160004, "3"),  # ExposureTimeInSeconds
        Row(0, 0x00160005, "3"),  # FNumber
        Row(0, 0x00160006, "3"),  # OECFRows
        Row(0, 0x00160007, "3"),  # OECFColumns
        Row(0, 0x00160008, "3"),  # OECFColumnNames
        Row(0, 0x00160009, "3"),  # OECFValues
        Row(0, 0x0016000A, "3"),  # SpatialFrequencyResponseRows
        Row(0, 0x0016000B, "3"),  # SpatialFrequencyResponseColumns
        Row(0, 0x0016000C, "3"),  # SpatialFrequencyResponseColumnNames
        Row(0, 0x0016000D, "3"),  # SpatialFrequencyResponseValues
        Row(0, 0x0016000E, "3"),  # ColorFilterArrayPatternRows
        Row(0, 0x0016000F, "3"),  # ColorFilterArrayPatternColumns
        Row(0, 0x00160010, "3"),  # ColorFilterArrayPatternValues
        Row(0, 0x00160016, "3", values=(defined("0", "1", "2", "3", "4", "5", "6", "7", "8"),)),  # ExposureProgram
        Row(0, 0x00160017, "3"),  # SpectralSensitivity
        Row(0, 0x00160018, "3"),  # PhotographicSensitivity
        Row(0, 0x0016001A, "3", values=(defined("0", "1", "2", "3", "4", "5", "6", "7"),)),  # SensitivityType
        Row(0, 0x0016001B, "3"),  # StandardOutputSensitivity
        Row(0, 0x0016001C, "3"),  # RecommendedExposureIndex
        Row(0, 0x0016001D, "3"),  # ISOSpeed
        Row(0, 0x0016001E, "3"),  # ISOSpeedLatitudeyyy
        Row(0, 0x0016001F, "3"),  # ISOSpeedLatitudezzz
        Row(0, 0x00160020, "3"),  # EXIFVersion
        Row(0, 0x00160021, "3"),  # ShutterSpeedValue
        Row(0, 0x00160022, "3"),  # ApertureValue
        Row(0, 0x00160023, "3"),  # BrightnessValue
        Row(0, 0x00160024, "3"),  # ExposureBiasValue
        Row(0, 0x00160025, "3"),  # MaxApertureValue
        Row(0, 0x00160026, "3"),  # SubjectDistance
        Row(0, 0x00160027, "3", values=(defined("0", "1", "2", "3", "4", "5", "6", "255"),)),  # MeteringMode
        Row(0, 0x00160028, "3", values=(defined("0", "1", "2", "3", "4", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "21", "22", "23", "24", "255"),)),  # LightSource
        Row(0, 0x00160011, "3", values=(defined("0", "1"),)),  # FlashFiringStatus
        Row(0, 0x00160012, "3", values=(defined("0", "1", "2", "3"),)),  # FlashReturnStatus
        Row(0, 0x00160013, "3", values=(defined("0", "1", "2", "3"),)),  # FlashMode
        Row(0, 0x00160014, "3", values=(defined("0", "1"),)),  # FlashFunctionPresent
        Row(0, 0x00160015, "3", values=(defined("0", "1"),)),  # FlashRedEyeMode
        Row(0, 0x00160029, "3"),  # FocalLength
        Row(0, 0x0016002A, "3"),  # SubjectArea
        Row(0, 0x0016002B, "3"),  # MakerNote
        Row(0, 0x00160030, "3"),  # Temperature
        Row(0, 0x00160031, "3"),  # Humidity
        Row(0, 0x00160032, "3"),  # Pressure
        Row(0, 0x00160033, "3"),  # WaterDepth
        Row(0, 0x00160034, "3"),  # Acceleration
        Row(0, 0x00160035, "3"),  # CameraElevationAngle
        Row(0, 0x00160036, "3"),  # FlashEnergy
        Row(0, 0x00160037, "3"),  # SubjectLocation
        Row(0, 0x00160038, "3"),  # PhotographicExposureIndex
        Row(0, 0x00160039, "3", values=(defined("1", "2", "3", "4", "5", "7", "8"),)),  # SensingMethod
        Row(0, 0x0016003A, "3", values=(defined("0", "1", "2", "3"),)),  # FileSource
        Row(0, 0x0016003B, "3", values=(defined("1"),)),  # SceneType
        Row(0, 0x00160041, "3", values=(defined("0", "1"),)),  # CustomRendered
        Row(0, 0x00160042, "3", values=(defined("0", "1", "2"),)),  # ExposureMode
        Row(0, 0x00160043, "3", values=(defined("0", "1"),)),  # WhiteBalance
        Row(0, 0x00160044, "3"),  # DigitalZoomRatio
        Row(0, 0x00160045, "3"),  # FocalLengthIn35mmFilm
        Row(0, 0x00160046, "3", values=(defined("0", "1", "2", "3"),)),  # SceneCaptureType
        Row(0, 0x00160047, "3", values=(defined("0", "1", "2", "3", "4"),)),  # GainControl
        Row(0, 0x00160048, "3", values=(defined("0", "1", "2"),)),  # Contrast
        Row(0, 0x00160049, "3", values=(defined("0", "1", "2"),)),  # Saturation
        Row(0, 0x0016004A, "3", values=(defined("0", "1", "2"),)),  # Sharpness
        Row(0, 0x0016004B, "3"),  # DeviceSettingDescription
        Row(0, 0x0016004C, "3", values=(defined("0", "1", "2", "3"),)),  # SubjectDistanceRange
        Row(0, 0x00160019, "3"),  # SelfTimerMode
        Row(0, 0x00160061, "3", values=(defined("R98", "THM", "R03"),)),  # InteroperabilityIndex
        Row(0, 0x00160062, "3"),  # InteroperabilityVersion
    ),
)
