"""Target Luminance Characteristics, PS3.3 C.32.2. Generated from table_C.32.2-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.32.2-1",
    "Target Luminance Characteristics",
    "C.32.2",
    (
        Row(0, 0x00287008, "", items=(1, None)),  # TargetLuminanceCharacteristicsSequence
        Row(1, 0x00287009, ""),  # LuminanceCharacteristicsID
        Row(1, 0x00287019, "", values=(enumerated("GSDF", "CIELAB", "GAMMA", "LINEAR", "LOG10", "SRGB", "USER_DEFINED"),)),  # DisplayFunctionType
        Row(1, 0x0028701D, ""),  # TargetMinimumLuminance
        Row(1, 0x0028701E, ""),  # TargetMaximumLuminance
        Row(1, 0x0028701A, ""),  # GammaValue
        Row(1, 0x0028701B, ""),  # NumberOfLuminancePoints
        Row(1, 0x0028701C, ""),  # LuminanceResponseSequence
        Row(2, 0x00287017, ""),  # DDLValue
        Row(2, 0x0028701F, ""),  # LuminanceValue
        Row(1, 0x00287020, ""),  # LuminanceResponseDescription
        Row(1, 0x00287018, ""),  # CIExyWhitePoint
        Row(1, 0x20100160, ""),  # ReflectedAmbientLight
        Row(1, 0x00287025, "", values=(enumerated("DEFAULT", "MEASURED", "PROVIDED"),)),  # AmbientLightValueSource
    ),
)
