"""Display System, PS3.3 C.32.1. Generated from table_C.32.1-1; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated

TABLE = Table(
    "C.32.1-1",
    "Display System",
    "C.32.1",
    (
        Row(0, 0x00080070, ""),  # Manufacturer
        Row(0, 0x00080080, ""),  # InstitutionName
        Row(0, 0x00080081, ""),  # InstitutionAddress
        Row(0, 0x00181000, ""),  # DeviceSerialNumber
        Row(0, 0x00081010, ""),  # StationName
        Row(0, 0x00081040, ""),  # InstitutionalDepartmentName
        Row(0, 0x00081041, "", items=(1, 1), groups=(Group("7030", "B"),)),  # InstitutionalDepartmentTypeCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00081090, ""),  # ManufacturerModelName
        Row(0, 0x00181204, ""),  # DateOfManufacture
        Row(0, 0x00181205, ""),  # DateOfInstallation
        Row(0, 0x00287000, "", items=(0, None)),  # EquipmentAdministratorSequence
        Row(1, 0x0040A123, ""),  # PersonName
        Row(1, 0, include="macros.person_identification"),  # include Person Identification
        Row(0, 0x00287001, ""),  # NumberOfDisplaySubsystems
        Row(0, 0x00287023, "", items=(1, None)),  # DisplaySubsystemSequence
        Row(1, 0x00287003, ""),  # DisplaySubsystemID
        Row(1, 0x00287004, ""),  # DisplaySubsystemName
        Row(1, 0x00287005, ""),  # DisplaySubsystemDescription
        Row(1, 0x00287022, "", groups=(Group("8303", "D"),)),  # DisplayDeviceTypeCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00080070, ""),  # Manufacturer
        Row(1, 0x00181000, ""),  # DeviceSerialNumber
        Row(1, 0x00081090, ""),  # ManufacturerModelName
        Row(1, 0x00181204, ""),  # DateOfManufacture
        Row(1, 0x00181205, ""),  # DateOfInstallation
        Row(1, 0x00287006, "", values=(defined("NORMAL", "WARNING", "ADJUST", "FAILURE", "UNKNOWN"),)),  # SystemStatus
        Row(1, 0x00287007, ""),  # SystemStatusComment
        Row(1, 0x0028700A, "", items=(1, None)),  # DisplaySubsystemConfigurationSequence
        Row(2, 0x0028700B, ""),  # ConfigurationID
        Row(2, 0x0028700C, ""),  # ConfigurationName
        Row(2, 0x0028700D, ""),  # ConfigurationDescription
        Row(2, 0x0028700E, ""),  # ReferencedTargetLuminanceCharacteristicsID
        Row(1, 0x00287002, ""),  # CurrentConfigurationID
        Row(1, 0x00287012, "", items=(0, None)),  # MeasurementEquipmentSequence
        Row(2, 0x00287013, "", values=(enumerated("PHOTOMETER", "COLORIMETER", "ILLUMINOMETER"),)),  # MeasurementFunctions
        Row(2, 0x00287026, "", values=(enumerated("UNIFORMITY", "LUMINANCE", "CHROMATICITY", "ILLUMINANCE"),)),  # MeasuredCharacteristics
        Row(2, 0x00287014, "", values=(enumerated("BUILT_IN_FRONT", "BUILT_IN_BACK", "NEAR_RANGE", "TELESCOPIC"),)),  # MeasurementEquipmentType
        Row(2, 0x00080070, ""),  # Manufacturer
        Row(2, 0x00081090, ""),  # ManufacturerModelName
        Row(2, 0x00181000, ""),  # DeviceSerialNumber
        Row(2, 0x00181204, ""),  # DateOfManufacture
        Row(2, 0x00181205, ""),  # DateOfInstallation
        Row(2, 0x00181202, ""),  # DateTimeOfLastCalibration
    ),
)
