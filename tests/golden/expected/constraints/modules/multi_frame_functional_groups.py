"""Multi-frame Functional Groups, PS3.3 C.7.6. Generated from table_C.7.6-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.7.6-1",
    "Multi-frame Functional Groups",
    "C.7.6",
    (
        Row(0, 0x52009229, "1", items=(1, 1)),  # SharedFunctionalGroupsSequence
        Row(0, 0x52009230, "1", items=(1, None)),  # PerFrameFunctionalGroupsSequence
    ),
)
