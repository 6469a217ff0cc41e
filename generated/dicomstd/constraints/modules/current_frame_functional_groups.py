"""Current Frame Functional Groups, PS3.3 C.7.6.27. Generated from table_C.7.6.27-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.7.6.27-1",
    "Current Frame Functional Groups",
    "C.7.6.27",
    (
        Row(0, 0x00060001, "1", items=(1, 1)),  # CurrentFrameFunctionalGroupsSequence
    ),
)
