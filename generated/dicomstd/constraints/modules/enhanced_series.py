"""Enhanced Series, PS3.3 C.7.3.3. Generated from table_C.7-5c; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.7-5c",
    "Enhanced Series",
    "C.7.3.3",
    (
        Row(0, 0x00200011, "1"),  # SeriesNumber
        Row(0, 0x00081111, "1C", when="not_checkable(exchange)", items=(1, 1)),  # ReferencedPerformedProcedureStepSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
    ),
)
