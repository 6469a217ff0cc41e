"""ICC Profile, PS3.3 C.11.15. Generated from table_C.11.15-1; do not edit."""

from dicodec.schema import Row, Table, defined

TABLE = Table(
    "C.11.15-1",
    "ICC Profile",
    "C.11.15",
    (
        Row(0, 0x00282000, "1"),  # ICCProfile
        Row(0, 0x00282002, "3", values=(defined("SRGB", "ADOBERGB", "ROMMRGB"),)),  # ColorSpace
    ),
)
