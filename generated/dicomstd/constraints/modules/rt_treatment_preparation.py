"""RT Treatment Preparation, PS3.3 C.36.25. Generated from table_C.36.25-1; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.36.25-1",
    "RT Treatment Preparation",
    "C.36.25",
    (
        Row(0, 0, include="macros.entity_long_labeling"),  # include Entity Long Labeling
        Row(0, 0x300A0784, "1", items=(1, 1)),  # RTPatientPositionScopeSequence
        Row(1, 0, include="macros.rt_patient_position_scope_with_legacy_support"),  # include RT Patient Position Scope With Legacy Support
        Row(0, 0x300A078A, "1", items=(1, 1)),  # RTTreatmentPreparationPatientPositionSequence
        Row(1, 0, include="macros.rt_patient_position"),  # include RT Patient Position
        Row(0, 0x300A078D, "1", items=(1, 1), groups=(Group("9571", "B"),)),  # PatientTreatmentPreparationMethodCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x300A0792, "3"),  # PatientTreatmentPreparationMethodDescription
        Row(0, 0x300A078C, "3", items=(1, None)),  # ReferencedPatientSetupPhotoSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x300A0794, "2"),  # PatientSetupPhotoDescription
        Row(1, 0x300A0796, "1C", when="not_checkable(real-world)"),  # ReferencedPatientSetupProcedureIndex
        Row(0, 0x300A0790, "2", items=(0, None)),  # PatientTreatmentPreparationProcedureSequence
        Row(1, 0x300A0795, "1"),  # PatientTreatmentPreparationProcedureIndex
        Row(1, 0x300A0791, "1", items=(1, 1), groups=(Group("9577", "B"),)),  # PatientTreatmentPreparationProcedureCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x300A078F, "3", items=(1, 1)),  # PatientTreatmentPreparationDeviceSequence
        Row(2, 0, groups=(Group("9573", "B"),), include="macros.rt_accessory_device_identification"),  # include RT Accessory Device Identification
        Row(1, 0x300A078E, "2"),  # PatientTreatmentPreparationProcedureParameterDescription
        Row(1, 0x300A0793, "2", items=(0, None)),  # PatientTreatmentPreparationProcedureParameterSequence
        Row(2, 0, include="macros.content_item_with_modifiers"),  # include Content Item with Modifiers
    ),
)
