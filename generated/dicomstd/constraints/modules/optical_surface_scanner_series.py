"""Optical Surface Scanner Series, PS3.3 C.8.29.1. Generated from table_C.8.29-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.8.29-1",
    "Optical Surface Scanner Series",
    "C.8.29.1",
    (
        Row(0, 0x00080060, "1", values=(enumerated("OSS"),)),  # Modality
        Row(0, 0x00081111, "1C", when="not_checkable(exchange)", items=(1, 1)),  # ReferencedPerformedProcedureStepSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x00800013, "2", items=(0, None)),  # ReferencedSurfaceDataSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
    ),
)
