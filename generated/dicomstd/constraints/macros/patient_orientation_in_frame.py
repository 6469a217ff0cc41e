"""Patient Orientation in Frame, PS3.3 C.7.6.16.2.15. Generated from table_C.7.6.16-16; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.7.6.16-16",
    "Patient Orientation in Frame",
    "C.7.6.16.2.15",
    (
        Row(0, 0x00209450, "1", items=(1, 1)),  # PatientOrientationInFrameSequence
        Row(1, 0x00200020, "1"),  # PatientOrientation
    ),
)
