"""Composite Object Reference, PS3.3 C.18.3. Generated from table_C.18.3-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.18.3-1",
    "Composite Object Reference",
    "C.18.3",
    (
        Row(0, 0x00081199, "1", items=(1, 1)),  # ReferencedSOPSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
    ),
)
