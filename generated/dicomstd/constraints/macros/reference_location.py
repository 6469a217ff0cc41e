"""Reference Location, PS3.3 10.27. Generated from table_10.27-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "10.27-1",
    "Reference Location",
    "10.27",
    (
        Row(0, 0x00189900, "1"),  # ReferenceLocationLabel
        Row(0, 0x00189901, "3"),  # ReferenceLocationDescription
        Row(0, 0x00189902, "1", items=(1, 1)),  # ReferenceBasisCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00189903, "1", items=(1, 1)),  # ReferenceGeometryCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00189904, "3"),  # OffsetDistance
        Row(0, 0x00189905, "1C", when="present(OffsetDistance)", values=(enumerated("SUPERIOR", "INFERIOR", "ANTERIOR", "POSTERIOR", "LEFT", "RIGHT", "PROXIMAL", "DISTAL", "MEDIAL", "LATERAL"),)),  # OffsetDirection
    ),
)
