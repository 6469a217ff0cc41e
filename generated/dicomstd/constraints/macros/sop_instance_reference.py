"""SOP Instance Reference, PS3.3 10.8. Generated from table_10-11; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "10-11",
    "SOP Instance Reference",
    "10.8",
    (
        Row(0, 0x00081150, "1"),  # ReferencedSOPClassUID
        Row(0, 0x00081155, "1"),  # ReferencedSOPInstanceUID
    ),
)
