"""External Beam Control Point General, PS3.3 C.36.2.2.6. Generated from table_C.36.2.2.6-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.36.2.2.6-1",
    "External Beam Control Point General",
    "C.36.2.2.6",
    (
        Row(0, 0, include="macros.rt_control_point_general"),  # include RT Control Point General
        Row(0, 0x300A063D, "2C", when="RTControlPointIndex == 1 or changed(DeliveryRate, RTControlPointIndex)"),  # DeliveryRate
        Row(0, 0x300A063E, "1C", when="has_value(DeliveryRate)", items=(1, 1)),  # DeliveryRateUnitSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x300A0689, "1C", when="not_checkable(real-world)", items=(1, 1)),  # BeamAreaLimitSequence
        Row(1, 0, include="macros.outline_definition"),  # include Outline Definition
    ),
)
