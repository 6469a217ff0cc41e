"""RT Radiation Set Delivery Instruction, PS3.3 C.36.24. Generated from table_C.36.24-1; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.36.24-1",
    "RT Radiation Set Delivery Instruction",
    "C.36.24",
    (
        Row(0, 0x300A0702, "1", items=(1, 1)),  # ReferencedRTRadiationSetSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x300A063A, "2", items=(0, 1)),  # TreatmentDeviceIdentificationSequence
        Row(1, 0, include="macros.treatment_device_identification"),  # include Treatment Device Identification
        Row(0, 0x300A079E, "1"),  # RTRadiationSetDeliveryUsage
        Row(0, 0x300A0704, "1C", when="RTRadiationSetDeliveryUsage in {TREATMENT}", may="always"),  # RTRadiationSetDeliveryNumber
        Row(0, 0x300A0705, "1C", when="RTRadiationSetDeliveryUsage in {TREATMENT}", may="always"),  # ClinicalFractionNumber
        Row(0, 0x300A0797, "1", items=(1, None)),  # RTRadiationTaskSequence
        Row(1, 0x300A0630, "1", items=(1, 1)),  # ReferencedRTRadiationSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x300A0789, "2", items=(0, 1)),  # RTDeliveryStartPatientPositionSequence
        Row(2, 0, include="macros.rt_patient_position"),  # include RT Patient Position
        Row(1, 0x300A0708, "1", values=(enumerated("YES", "NO"),)),  # TreatmentDeliveryContinuationFlag
        Row(1, 0x00740120, "1C", when="TreatmentDeliveryContinuationFlag in {YES}"),  # ContinuationStartMeterset
        Row(1, 0x00740121, "1C", when="TreatmentDeliveryContinuationFlag in {YES} and not_checkable(other-instance)"),  # ContinuationEndMeterset
        Row(1, 0x300A0786, "2"),  # RadiationOrderIndex
        Row(1, 0x300A078B, "2", items=(1, 1)),  # ReferencedRTTreatmentPreparationSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0, include="macros.device_motion_control"),  # include Device Motion Control
        Row(0, 0x300A0787, "1C", when="not_checkable(other-instance)", items=(1, None)),  # OmittedRadiationSequence
        Row(1, 0x300A0630, "1", items=(1, 1)),  # ReferencedRTRadiationSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x300A0788, "1", items=(1, 1), groups=(Group("9576", "D"),)),  # ReasonForOmissionCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00440103, "1", items=(1, 1)),  # AsserterIdentificationSequence
        Row(2, 0, groups=(Group("9562", "B"),), include="macros.identified_person_or_device"),  # include Identified Person or Device
        Row(1, 0x300C0113, "3"),  # ReasonForOmissionDescription
    ),
)
