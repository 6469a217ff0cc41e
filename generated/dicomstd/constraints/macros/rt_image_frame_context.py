"""RT Image Frame Context, PS3.3 C.36.2.4.11. Generated from table_C.36.2.4.11-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.36.2.4.11-1",
    "RT Image Frame Context",
    "C.36.2.4.11",
    (
        Row(0, 0x30020103, "1", items=(1, 1)),  # RTImageFrameContextSequence
        Row(1, 0x30020104, "1", items=(1, 1)),  # RTImageScopeSequence
        Row(2, 0, include="macros.rt_patient_position_scope_with_legacy_support"),  # include RT Patient Position Scope With Legacy Support
        Row(1, 0x300A0704, "1C", when="not_checkable(content)"),  # RTRadiationSetDeliveryNumber
        Row(1, 0x300A0705, "1C", when="not_checkable(content)"),  # ClinicalFractionNumber
    ),
)
