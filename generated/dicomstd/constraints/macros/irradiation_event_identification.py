"""Irradiation Event Identification, PS3.3 C.7.6.16.2.18. Generated from table_C.7.6.16-19; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.7.6.16-19",
    "Irradiation Event Identification",
    "C.7.6.16.2.18",
    (
        Row(0, 0x00189477, "1", items=(1, 1)),  # IrradiationEventIdentificationSequence
        Row(1, 0x00083010, "1"),  # IrradiationEventUID
    ),
)
