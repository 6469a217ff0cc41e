"""Ophthalmic Photographic Parameters, PS3.3 C.8.17.3. Generated from table_C.8.17.3-1; do not edit."""

from dicodec.schema import Group, Row, Table, defined

TABLE = Table(
    "C.8.17.3-1",
    "Ophthalmic Photographic Parameters",
    "C.8.17.3",
    (
        Row(0, 0x00220015, "1", items=(1, 1), groups=(Group("4202", "B"),)),  # AcquisitionDeviceTypeCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00220016, "2", items=(0, 1), groups=(Group("4203", "B"),)),  # IlluminationTypeCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00220017, "2", items=(0, None), groups=(Group("4204", "B"),)),  # LightPathFilterTypeStackCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00220001, "3"),  # LightPathFilterPassThroughWavelength
        Row(0, 0x00220002, "3"),  # LightPathFilterPassBand
        Row(0, 0x00220018, "2", items=(0, None), groups=(Group("4204", "B"),)),  # ImagePathFilterTypeStackCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00220003, "3"),  # ImagePathFilterPassThroughWavelength
        Row(0, 0x00220004, "3"),  # ImagePathFilterPassBand
        Row(0, 0x00220019, "2", items=(0, None), groups=(Group("4205", "B"),)),  # LensesCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00187004, "2", values=(defined("CCD", "CMOS"),)),  # DetectorType
        Row(0, 0x0022001A, "1C", when="not_checkable(application)", groups=(Group("4206", "B"),)),  # ChannelDescriptionCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x0022001E, "3"),  # CameraAngleOfView
    ),
)
