"""X-Ray Frame Characteristics, PS3.3 C.8.19.6.1. Generated from table_C.8.19.6-1; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.8.19.6-1",
    "X-Ray Frame Characteristics",
    "C.8.19.6.1",
    (
        Row(0, 0x00189412, "1", items=(1, 1)),  # XAXRFFrameCharacteristicsSequence
        Row(1, 0x00082111, "3"),  # DerivationDescription
        Row(1, 0x00089215, "3", items=(1, None), groups=(Group("7203", "D"),)),  # DerivationCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00181400, "3"),  # AcquisitionDeviceProcessingDescription
        Row(1, 0x00181401, "3"),  # AcquisitionDeviceProcessingCode
    ),
)
