"""Frame Pointers, PS3.3 C.7.6.9. Generated from table_C.7-15; do not edit."""

from dicodec.schema import Row, Table, defined

TABLE = Table(
    "C.7-15",
    "Frame Pointers",
    "C.7.6.9",
    (
        Row(0, 0x00286010, "3"),  # RepresentativeFrameNumber
        Row(0, 0x00286020, "3"),  # FrameNumbersOfInterest
        Row(0, 0x00286022, "3"),  # FrameOfInterestDescription
        Row(0, 0x00286023, "3", values=(defined("HIGHMI", "RWAVE", "TRIGGER", "ENDSYSTOLE"),)),  # FrameOfInterestType
    ),
)
