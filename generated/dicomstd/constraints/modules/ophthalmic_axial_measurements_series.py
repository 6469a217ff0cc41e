"""Ophthalmic Axial Measurements Series, PS3.3 C.8.25.13. Generated from table_C.8.25.13-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.8.25.13-1",
    "Ophthalmic Axial Measurements Series",
    "C.8.25.13",
    (
        Row(0, 0x00080060, "1", values=(enumerated("OAM"),)),  # Modality
        Row(0, 0x00081111, "1C", when="not_checkable(exchange)", items=(1, 1)),  # ReferencedPerformedProcedureStepSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
    ),
)
