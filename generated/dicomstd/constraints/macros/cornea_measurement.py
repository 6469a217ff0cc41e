"""Cornea Measurement, PS3.3 C.8.25.16.8. Generated from table_C.8.25.16-8; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.8.25.16-8",
    "Cornea Measurement",
    "C.8.25.16.8",
    (
        Row(0, 0x00460112, "1", items=(1, 1)),  # SteepCornealAxisSequence
        Row(1, 0x00460075, "1"),  # RadiusOfCurvature
        Row(1, 0x00460114, "2"),  # CornealPower
        Row(1, 0x00460115, "2"),  # CornealAxis
        Row(0, 0x00460113, "1", items=(1, 1)),  # FlatCornealAxisSequence
        Row(1, 0x00460075, "1"),  # RadiusOfCurvature
        Row(1, 0x00460114, "2"),  # CornealPower
        Row(1, 0x00460115, "2"),  # CornealAxis
        Row(0, 0x00460116, "1", items=(1, 1), groups=(Group("4242", "D"),)),  # CorneaMeasurementMethodCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00221033, "2"),  # KeratometerIndex
        Row(0, 0x00460117, "1C", when="CorneaMeasurementMethodCodeSequence in {(111759, DCM)}"),  # RefractiveIndexOfCornea
        Row(0, 0x00460118, "1C", when="CorneaMeasurementMethodCodeSequence in {(111759, DCM)}"),  # RefractiveIndexOfAqueousHumor
    ),
)
