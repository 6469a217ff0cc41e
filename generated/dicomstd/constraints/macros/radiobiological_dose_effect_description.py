"""Radiobiological Dose Effect Description, PS3.3 C.36.2.1.5. Generated from table_C.36.2.1.5-1; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.36.2.1.5-1",
    "Radiobiological Dose Effect Description",
    "C.36.2.1.5",
    (
        Row(0, 0x30100002, "1", values=(enumerated("YES", "NO"),)),  # RadiobiologicalDoseEffectFlag
        Row(0, 0x30100003, "2C", when="RadiobiologicalDoseEffectFlag in {YES}", items=(0, None), groups=(Group("9537", "D"),)),  # EffectiveDoseCalculationMethodCategoryCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x30100004, "3", items=(1, None)),  # EffectiveDoseCalculationMethodCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x30100005, "2C", when="RadiobiologicalDoseEffectFlag in {YES}"),  # EffectiveDoseCalculationMethodDescription
    ),
)
