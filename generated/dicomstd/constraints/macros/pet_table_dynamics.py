"""PET Table Dynamics, PS3.3 C.8.22.5.7. Generated from table_C.8.22-18; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8.22-18",
    "PET Table Dynamics",
    "C.8.22.5.7",
    (
        Row(0, 0x00189734, "1", items=(1, 1)),  # PETTableDynamicsSequence
        Row(1, 0x00189309, "1"),  # TableSpeed
    ),
)
