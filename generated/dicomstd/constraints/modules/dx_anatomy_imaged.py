"""DX Anatomy Imaged, PS3.3 C.8.11.2. Generated from table_C.8-69; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.8-69",
    "DX Anatomy Imaged",
    "C.8.11.2",
    (
        Row(0, 0x00200062, "1", values=(enumerated("R", "L", "U", "B"),)),  # ImageLaterality
        Row(0, 0, groups=(Group("4009", "D", "AnatomicRegionSequence", qualified=True), Group("7482", "D", "AnatomicRegionSequence", qualified=True),), include="macros.general_anatomy_required"),  # include General Anatomy Required
    ),
)
