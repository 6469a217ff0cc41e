"""X-Ray Filtration, PS3.3 C.8.7.10. Generated from table_C.8-35a; do not edit."""

from dicodec.schema import Row, Table, defined

TABLE = Table(
    "C.8-35a",
    "X-Ray Filtration",
    "C.8.7.10",
    (
        Row(0, 0x00181160, "3", values=(defined("STRIP", "WEDGE", "BUTTERFLY", "MULTIPLE", "FLAT", "NONE"),)),  # FilterType
        Row(0, 0x00187050, "3", values=(defined("MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD", "SILVER"),)),  # FilterMaterial
        Row(0, 0x00187052, "3"),  # FilterThicknessMinimum
        Row(0, 0x00187054, "3"),  # FilterThicknessMaximum
        Row(0, 0x00187056, "3"),  # FilterBeamPathLengthMinimum
        Row(0, 0x00187058, "3"),  # FilterBeamPathLengthMaximum
    ),
)
