"""Fill Style Sequence, PS3.3 C.10.5.1.3.14. Generated from table_C.10-5c; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.10-5c",
    "Fill Style Sequence",
    "C.10.5.1.3.14",
    (
        Row(0, 0x00700233, "3", items=(1, 1)),  # FillStyleSequence
        Row(1, 0x00700251, "1"),  # PatternOnColorCIELabValue
        Row(1, 0x00700252, "3"),  # PatternOffColorCIELabValue
        Row(1, 0x00700284, "1"),  # PatternOnOpacity
        Row(1, 0x00700285, "1"),  # PatternOffOpacity
        Row(1, 0x00700257, "1", values=(enumerated("SOLID", "STIPPELED"),)),  # FillMode
        Row(1, 0x00700256, "1C", when="FillMode in {STIPPELED}"),  # FillPattern
    ),
)
