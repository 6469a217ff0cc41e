"""RT Patient Position Scope With Legacy Support, PS3.3 C.36.2.3.3. Generated from table_C.36.2.3.3-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.36.2.3.3-1",
    "RT Patient Position Scope With Legacy Support",
    "C.36.2.3.3",
    (
        Row(0, 0x300A0630, "1C", when="not present(ReferencedRTRadiationSetSequence) and not present(ReferencedRTPlanSequence)", items=(1, None)),  # ReferencedRTRadiationSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x300A0702, "1C", when="not present(ReferencedRTRadiationSequence) and not present(ReferencedRTPlanSequence)", items=(1, None)),  # ReferencedRTRadiationSetSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x300A0630, "1C", when="not present(TreatmentPositionGroupSequence) and not_checkable(other-instance)", items=(1, None)),  # ReferencedRTRadiationSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x300A060A, "1C", when="not present(ReferencedRTRadiationSequence) and not_checkable(other-instance)", items=(1, None)),  # TreatmentPositionGroupSequence
        Row(2, 0x300A0785, "1"),  # ReferencedTreatmentPositionGroupUID
        Row(0, 0x300C0002, "1C", when="not present(ReferencedRTRadiationSequence) and not present(ReferencedRTRadiationSetSequence)", items=(1, None)),  # ReferencedRTPlanSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x300A00B0, "1C", when="not_checkable(other-instance) and NumberOfBeams != 0", items=(1, None)),  # BeamSequence
        Row(2, 0x300C0006, "1"),  # ReferencedBeamNumber
    ),
)
