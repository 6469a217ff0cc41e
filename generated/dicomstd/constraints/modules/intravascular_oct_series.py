"""Intravascular OCT Series, PS3.3 C.8.27.1. Generated from table_C.8.27.1-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.8.27.1-1",
    "Intravascular OCT Series",
    "C.8.27.1",
    (
        Row(0, 0x00080060, "1", values=(enumerated("IVOCT"),)),  # Modality
        Row(0, 0x00200011, "1"),  # SeriesNumber
        Row(0, 0x00081111, "1C", when="not_checkable(exchange)", items=(1, 1)),  # ReferencedPerformedProcedureStepSequence
        Row(1, 0x00081150, "1"),  # ReferencedSOPClassUID
        Row(1, 0x00081155, "1"),  # ReferencedSOPInstanceUID
        Row(0, 0x00080068, "1", values=(enumerated("FOR PRESENTATION", "FOR PROCESSING"),)),  # PresentationIntentType
    ),
)
