"""Calculated Dose Reference Record, PS3.3 C.8.8.20. Generated from table_C.8-56; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8-56",
    "Calculated Dose Reference Record",
    "C.8.8.20",
    (
        Row(0, 0x30080070, "1", items=(1, None)),  # CalculatedDoseReferenceSequence
        Row(1, 0x300C0051, "1C", when="not present(CalculatedDoseReferenceNumber)"),  # ReferencedDoseReferenceNumber
        Row(1, 0x30080072, "1C", when="not present(ReferencedDoseReferenceNumber)"),  # CalculatedDoseReferenceNumber
        Row(1, 0x30080076, "2"),  # CalculatedDoseReferenceDoseValue
        Row(1, 0x30080074, "3"),  # CalculatedDoseReferenceDescription
    ),
)
