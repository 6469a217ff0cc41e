"""Dosimetric Objective, PS3.3 C.36.2.1.4. Generated from table_C.36.2.1.4-1; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.36.2.1.4-1",
    "Dosimetric Objective",
    "C.36.2.1.4",
    (
        Row(0, 0x3010006E, "1"),  # DosimetricObjectiveUID
        Row(0, 0x30100007, "1C", when="not_checkable(other-instance)", items=(1, 1)),  # OriginatingSOPInstanceReferenceSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x3010006D, "1", items=(1, 1), groups=(Group("9500", "D"),)),  # DosimetricObjectiveTypeCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x30100070, "2", items=(0, None)),  # DosimetricObjectiveParameterSequence
        Row(1, 0, include="macros.content_item"),  # include Content Item
        Row(1, 0x30100001, "1C", when="not_checkable(content)", items=(1, 1)),  # RadiobiologicalDoseEffectSequence
        Row(2, 0, include="macros.radiobiological_dose_effect_description"),  # include Radiobiological Dose Effect Description
        Row(0, 0x30100073, "1", values=(enumerated("YES", "NO"),)),  # AbsoluteDosimetricObjectiveFlag
        Row(0, 0x30100075, "2", values=(enumerated("OPTIMIZATION", "EVALUATION", "BOTH"),)),  # DosimetricObjectivePurpose
    ),
)
