"""Measured Dose Reference Record, PS3.3 C.8.8.19. Generated from table_C.8-55; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.8-55",
    "Measured Dose Reference Record",
    "C.8.8.19",
    (
        Row(0, 0x30080010, "1", items=(1, None)),  # MeasuredDoseReferenceSequence
        Row(1, 0x300C0051, "1C", when="not present(MeasuredDoseReferenceNumber)"),  # ReferencedDoseReferenceNumber
        Row(1, 0x30080064, "1C", when="not present(ReferencedDoseReferenceNumber)"),  # MeasuredDoseReferenceNumber
        Row(1, 0x30040002, "1", values=(enumerated("GY", "RELATIVE"),)),  # DoseUnits
        Row(1, 0x30080016, "2"),  # MeasuredDoseValue
        Row(1, 0x30080014, "2", values=(defined("DIODE", "TLD", "ION_CHAMBER", "GEL", "EPID", "FILM"),)),  # MeasuredDoseType
        Row(1, 0x30080012, "3"),  # MeasuredDoseDescription
    ),
)
