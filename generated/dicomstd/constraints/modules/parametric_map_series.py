"""Parametric Map Series, PS3.3 C.8.32.1. Generated from table_PS3.3_C.8.32-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8.32-1",
    "Parametric Map Series",
    "C.8.32.1",
    (
        Row(0, 0x00080060, "1"),  # Modality
        Row(0, 0x00200011, "1"),  # SeriesNumber
        Row(0, 0x00081111, "1C", when="not_checkable(exchange)", items=(1, 1)),  # ReferencedPerformedProcedureStepSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
    ),
)
