"""RT Patient Position Scope, PS3.3 C.36.2.3.1. Generated from table_C.36.2.3.1-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.36.2.3.1-1",
    "RT Patient Position Scope",
    "C.36.2.3.1",
    (
        Row(0, 0x300A0630, "1C", when="not present(ReferencedRTRadiationSetSequence)", items=(1, None)),  # ReferencedRTRadiationSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x300A0702, "1C", when="not present(ReferencedRTRadiationSequence)", items=(1, None)),  # ReferencedRTRadiationSetSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x300A0630, "1C", when="not present(TreatmentPositionGroupSequence) and not_checkable(other-instance)", items=(1, None)),  # ReferencedRTRadiationSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x300A060A, "1C", when="not present(ReferencedRTRadiationSequence) and not_checkable(other-instance)", items=(1, None)),  # TreatmentPositionGroupSequence
        Row(2, 0x300A0785, "1"),  # ReferencedTreatmentPositionGroupUID
    ),
)
