"""Autorefraction Measurements, PS3.3 C.8.25.9. Generated from table_C.8.25.9-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8.25.9-1",
    "Autorefraction Measurements",
    "C.8.25.9",
    (
        Row(0, 0x00460050, "1C", when="not_checkable(real-world)", items=(1, 1)),  # AutorefractionRightEyeSequence
        Row(1, 0x00460146, "1"),  # SpherePower
        Row(1, 0, include="macros.cylinder_sequence"),  # include Cylinder Sequence
        Row(1, 0x00460044, "3"),  # PupilSize
        Row(1, 0x00460046, "3"),  # CornealSize
        Row(1, 0x0022000F, "3"),  # VertexDistance
        Row(0, 0x00460052, "1C", when="not_checkable(real-world)", items=(1, 1)),  # AutorefractionLeftEyeSequence
        Row(1, 0x00460146, "1"),  # SpherePower
        Row(1, 0, include="macros.cylinder_sequence"),  # include Cylinder Sequence
        Row(1, 0x00460044, "3"),  # PupilSize
        Row(1, 0x00460046, "3"),  # CornealSize
        Row(1, 0x0022000F, "3"),  # VertexDistance
        Row(0, 0x00460060, "3"),  # DistancePupillaryDistance
        Row(0, 0x00460062, "3"),  # NearPupillaryDistance
    ),
)
