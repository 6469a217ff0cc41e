"""Patient Protocol Context, PS3.3 C.34.3. Generated from table_C.34.3-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.34.3-1",
    "Patient Protocol Context",
    "C.34.3",
    (
        Row(0, 0x0018990D, "1", items=(1, None)),  # ReferencedPerformedProtocolSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
    ),
)
