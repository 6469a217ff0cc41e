"""Access End Points, PS3.3 C.38.2.4. Generated from table_C.38.2-4; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.38.2-4",
    "Access End Points",
    "C.38.2.4",
    (
        Row(0, 0x00080054, "3"),  # RetrieveAETitle
        Row(0, 0x00081190, "3"),  # RetrieveURL
        Row(0, 0x00080407, "3"),  # StoredInstanceBaseURI
    ),
)
