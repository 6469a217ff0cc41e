"""Specimen Reference, PS3.3 C.8.12.6.3. Generated from table_C.8.12.6.3-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8.12.6.3-1",
    "Specimen Reference",
    "C.8.12.6.3",
    (
        Row(0, 0x00480110, "2", items=(0, None)),  # SpecimenReferenceSequence
        Row(1, 0x00400554, "1"),  # SpecimenUID
    ),
)
