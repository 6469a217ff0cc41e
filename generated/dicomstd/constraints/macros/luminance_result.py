"""Luminance Result, PS3.3 C.32.3.4. Generated from table_C.32.3.4-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.32.3.4-1",
    "Luminance Result",
    "C.32.3.4",
    (
        Row(0, 0x0028701B, ""),  # NumberOfLuminancePoints
        Row(0, 0x0028701C, ""),  # LuminanceResponseSequence
        Row(1, 0x00287017, ""),  # DDLValue
        Row(1, 0x0028701F, ""),  # LuminanceValue
        Row(1, 0x00287018, ""),  # CIExyWhitePoint
        Row(0, 0x20100160, ""),  # ReflectedAmbientLight
        Row(0, 0x00287025, "", values=(enumerated("DEFAULT", "MEASURED", "PROVIDED"),)),  # AmbientLightValueSource
    ),
)
