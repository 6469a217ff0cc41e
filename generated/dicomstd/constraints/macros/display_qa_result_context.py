"""Display QA Result Context, PS3.3 C.32.3.1. Generated from table_C.32.3.1-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.32.3.1-1",
    "Display QA Result Context",
    "C.32.3.1",
    (
        Row(0, 0x00404050, ""),  # PerformedProcedureStepStartDateTime
        Row(0, 0x00404051, ""),  # PerformedProcedureStepEndDateTime
        Row(0, 0x00404035, "", items=(0, None)),  # ActualHumanPerformersSequence
        Row(1, 0x00404009, "", items=(1, 1)),  # HumanPerformerCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00404037, ""),  # HumanPerformerName
        Row(1, 0x00404036, ""),  # HumanPerformerOrganization
        Row(0, 0x00287012, "", items=(0, None)),  # MeasurementEquipmentSequence
        Row(1, 0x00287013, "", values=(enumerated("PHOTOMETER", "COLORIMETER", "ILLUMINOMETER"),)),  # MeasurementFunctions
        Row(1, 0x00287026, "", values=(enumerated("UNIFORMITY", "LUMINANCE", "CHROMATICITY", "ILLUMINANCE"),)),  # MeasuredCharacteristics
        Row(1, 0x00287014, "", values=(enumerated("BUILT_IN_FRONT", "BUILT_IN_BACK", "NEAR_RANGE", "TELESCOPIC"),)),  # MeasurementEquipmentType
        Row(1, 0x00080070, ""),  # Manufacturer
        Row(1, 0x00081090, ""),  # ManufacturerModelName
        Row(1, 0x00181000, ""),  # DeviceSerialNumber
        Row(1, 0x00181204, ""),  # DateOfManufacture
        Row(1, 0x00181205, ""),  # DateOfInstallation
        Row(1, 0x00181202, ""),  # DateTimeOfLastCalibration
    ),
)
