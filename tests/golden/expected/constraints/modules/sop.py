"""SOP, PS3.3 C.12. Generated from table_C.12-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.12-1",
    "SOP",
    "C.12",
    (
        Row(0, 0x00080016, "1"),  # SOPClassUID
        Row(0, 0x00080018, "1"),  # SOPInstanceUID
        Row(0, 0x00080005, "1C", when="LampCount > 1"),  # SpecificCharacterSet
    ),
)
