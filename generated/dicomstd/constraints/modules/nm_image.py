"""NM Image, PS3.3 C.8.4.9. Generated from table_C.8-9; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated

TABLE = Table(
    "C.8-9",
    "NM Image",
    "C.8.4.9",
    (
        Row(0, 0x00080008, "1", values=(enumerated("STATIC", "DYNAMIC", "GATED", "WHOLE BODY", "TOMO", "GATED TOMO", "RECON TOMO", "RECON GATED TOMO", at=3), enumerated("EMISSION", "TRANSMISSION", at=4),)),  # ImageType
        Row(0, 0x00540400, "3"),  # ImageID
        Row(0, 0x00282110, "1C", when="not_checkable(content)", may="always", values=(enumerated("00", "01"),)),  # LossyImageCompression
        Row(0, 0x00180070, "2"),  # CountsAccumulated
        Row(0, 0x00180071, "3", values=(defined("CNTS", "DENS", "MANU", "OVFL", "TIME", "TRIG"),)),  # AcquisitionTerminationCondition
        Row(0, 0x00181130, "3"),  # TableHeight
        Row(0, 0x00181131, "3"),  # TableTraverse
        Row(0, 0x00181242, "1C", when="ImageType[3] in {\"WHOLE BODY\", STATIC}"),  # ActualFrameDuration
        Row(0, 0x00181243, "3"),  # CountRate
        Row(0, 0x00185020, "3"),  # ProcessingFunction
        Row(0, 0x00280051, "3", values=(defined("UNIF", "COR", "NCO", "DECY", "ATTN", "SCAT", "DTIM", "NRGY", "LIN", "MOTN", "CLN"),)),  # CorrectedImage
        Row(0, 0x00181301, "3", values=(enumerated("1PS", "2PS", "PCN", "MSP"),)),  # WholeBodyTechnique
        Row(0, 0x00181300, "2C", when="ImageType[3] in {\"WHOLE BODY\"}"),  # ScanVelocity
        Row(0, 0x00181302, "2C", when="ImageType[3] in {\"WHOLE BODY\"}"),  # ScanLength
        Row(0, 0x00181061, "3", values=(defined("EKG"),)),  # TriggerSourceOrType
        Row(0, 0, include="macros.general_anatomy_optional"),  # include General Anatomy Optional
        Row(0, 0x00409096, "3", items=(1, None)),  # RealWorldValueMappingSequence
        Row(1, 0, groups=(Group("84", "D", "MeasurementUnitsCodeSequence"),), include="macros.real_world_value_mapping_item"),  # include Real World Value Mapping Item
        Row(0, 0x00540501, "3", values=(enumerated("FEET_TO_HEAD", "HEAD_TO_FEET"),)),  # ScanProgressionDirection
    ),
)
