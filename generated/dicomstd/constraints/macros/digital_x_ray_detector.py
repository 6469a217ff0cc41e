"""Digital X-Ray Detector, PS3.3 C.8.11.4. Generated from table_C.8-71b; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.8-71b",
    "Digital X-Ray Detector",
    "C.8.11.4",
    (
        Row(0, 0x00187004, "2", values=(defined("DIRECT", "SCINTILLATOR", "STORAGE", "FILM"),)),  # DetectorType
        Row(0, 0x00187005, "3", values=(defined("AREA", "SLOT"),)),  # DetectorConfiguration
        Row(0, 0x00187006, "3"),  # DetectorDescription
        Row(0, 0x00187008, "3"),  # DetectorMode
        Row(0, 0x0018700A, "3"),  # DetectorID
        Row(0, 0x0018700C, "3"),  # DateOfLastDetectorCalibration
        Row(0, 0x0018700E, "3"),  # TimeOfLastDetectorCalibration
        Row(0, 0x00187010, "3"),  # ExposuresOnDetectorSinceLastCalibration
        Row(0, 0x00187011, "3"),  # ExposuresOnDetectorSinceManufactured
        Row(0, 0x00187012, "3"),  # DetectorTimeSinceLastExposure
        Row(0, 0x0018701A, "3"),  # DetectorBinning
        Row(0, 0x0018702A, "3"),  # DetectorManufacturerName
        Row(0, 0x0018702B, "3"),  # DetectorManufacturerModelName
        Row(0, 0x00187000, "3", values=(enumerated("YES", "NO"),)),  # DetectorConditionsNominalFlag
        Row(0, 0x00187001, "3"),  # DetectorTemperature
        Row(0, 0x00186000, "3"),  # Sensitivity
        Row(0, 0x00187020, "3"),  # DetectorElementPhysicalSize
        Row(0, 0x00187022, "3"),  # DetectorElementSpacing
        Row(0, 0x00187024, "3", values=(enumerated("RECTANGLE", "ROUND", "HEXAGONAL"),)),  # DetectorActiveShape
        Row(0, 0x00187026, "3"),  # DetectorActiveDimensions
        Row(0, 0x00187028, "3"),  # DetectorActiveOrigin
        Row(0, 0, include="macros.exposure_index"),  # include Exposure Index
    ),
)
