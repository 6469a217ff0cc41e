"""Basic Film Session Presentation, PS3.3 C.13.1. Generated from table_C.13-1; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.13-1",
    "Basic Film Session Presentation",
    "C.13.1",
    (
        Row(0, 0x20000010, ""),  # NumberOfCopies
        Row(0, 0x20000020, "", values=(enumerated("HIGH", "MED", "LOW"),)),  # PrintPriority
        Row(0, 0x20000030, "", values=(defined("PAPER", "CLEAR FILM", "BLUE FILM", "MAMMO CLEAR FILM", "MAMMO BLUE FILM"),)),  # MediumType
        Row(0, 0x20000040, "", values=(defined("MAGAZINE", "PROCESSOR", "BIN_i", when="not_parsed"),)),  # FilmDestination
        Row(0, 0x20000050, ""),  # FilmSessionLabel
        Row(0, 0x20000060, ""),  # MemoryAllocation
        Row(0, 0x21000160, ""),  # OwnerID
    ),
)
