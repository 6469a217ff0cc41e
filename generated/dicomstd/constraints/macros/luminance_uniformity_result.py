"""Luminance Uniformity Result, PS3.3 C.32.3.3. Generated from table_C.32.3.3-1; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.32.3.3-1",
    "Luminance Uniformity Result",
    "C.32.3.3",
    (
        Row(0, 0x0028701B, ""),  # NumberOfLuminancePoints
        Row(0, 0x0028702D, "", groups=(Group("8302", "B"),)),  # MeasurementPatternCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00287017, ""),  # DDLValue
        Row(0, 0x00287021, "", values=(enumerated("YES", "NO"),)),  # WhitePointFlag
        Row(0, 0x0028701C, ""),  # LuminanceResponseSequence
        Row(1, 0x0028701F, ""),  # LuminanceValue
        Row(1, 0x00287018, ""),  # CIExyWhitePoint
        Row(0, 0x20100160, ""),  # ReflectedAmbientLight
        Row(0, 0x00287025, "", values=(enumerated("DEFAULT", "MEASURED", "PROVIDED"),)),  # AmbientLightValueSource
    ),
)
