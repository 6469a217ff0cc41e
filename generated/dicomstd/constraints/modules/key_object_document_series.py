"""Key Object Document Series, PS3.3 C.17.6.1. Generated from table_C.17.6-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.17.6-1",
    "Key Object Document Series",
    "C.17.6.1",
    (
        Row(0, 0x00080060, "1", values=(enumerated("KO"),)),  # Modality
        Row(0, 0x0020000E, "1"),  # SeriesInstanceUID
        Row(0, 0x00200011, "1"),  # SeriesNumber
        Row(0, 0x00080021, "3"),  # SeriesDate
        Row(0, 0x00080031, "3"),  # SeriesTime
        Row(0, 0x00181030, "3"),  # ProtocolName
        Row(0, 0x0008103E, "3"),  # SeriesDescription
        Row(0, 0x0008103F, "3", items=(1, 1)),  # SeriesDescriptionCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00081111, "2", items=(0, 1)),  # ReferencedPerformedProcedureStepSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x300A0700, "3"),  # TreatmentSessionUID
    ),
)
