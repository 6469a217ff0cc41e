"""Keratometry, PS3.3 C.8.25.16.3. Generated from table_C.8.25.16-3; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.8.25.16-3",
    "Keratometry",
    "C.8.25.16.3",
    (
        Row(0, 0x00460074, "1", items=(1, 1)),  # SteepKeratometricAxisSequence
        Row(1, 0x00460075, "1"),  # RadiusOfCurvature
        Row(1, 0x00460076, "2"),  # KeratometricPower
        Row(1, 0x00460077, "2"),  # KeratometricAxis
        Row(0, 0x00460080, "1", items=(1, 1)),  # FlatKeratometricAxisSequence
        Row(1, 0x00460075, "1"),  # RadiusOfCurvature
        Row(1, 0x00460076, "2"),  # KeratometricPower
        Row(1, 0x00460077, "2"),  # KeratometricAxis
        Row(0, 0x00221096, "2", items=(0, 1), groups=(Group("4235", "D"),)),  # KeratometryMeasurementTypeCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00221033, "2"),  # KeratometerIndex
    ),
)
