"""Frame Anatomy, PS3.3 C.7.6.16.2.8. Generated from table_C.7.6.16-9; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.7.6.16-9",
    "Frame Anatomy",
    "C.7.6.16.2.8",
    (
        Row(0, 0x00209071, "1", items=(1, 1)),  # FrameAnatomySequence
        Row(1, 0x00209072, "1", values=(enumerated("R", "L", "U", "B"),)),  # FrameLaterality
        Row(1, 0, groups=(Group("4030", "D", "AnatomicRegionSequence", qualified=True), Group("2", "D", "AnatomicRegionModifierSequence", qualified=True), Group("2", "D", "PrimaryAnatomicStructureModifierSequence", qualified=True),), include="macros.general_anatomy_mandatory"),  # include General Anatomy Mandatory
    ),
)
