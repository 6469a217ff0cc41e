"""RT Dose Contribution Record, PS3.3 C.36.21. Generated from table_C.36.21-1; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.36.21-1",
    "RT Dose Contribution Record",
    "C.36.21",
    (
        Row(0, 0x300A0618, "1", items=(1, None)),  # RadiationDoseIdentificationSequence
        Row(1, 0x300A0603, "1"),  # RadiationDoseIdentificationIndex
        Row(1, 0x300A060C, "1C", when="not_checkable(other-instance)"),  # ReferencedRadiationDoseIdentificationIndex
        Row(1, 0x300A0619, "1"),  # RadiationDoseIdentificationLabel
        Row(1, 0x30100025, "1", items=(1, 1)),  # ConceptualVolumeSequence
        Row(2, 0, include="macros.conceptual_volume_segmentation_reference_and_combination"),  # include Conceptual Volume Segmentation Reference And Combination
        Row(0, 0x300A0617, "1", items=(1, 1)),  # RadiationDoseSequence
        Row(1, 0x300A0703, "1", items=(1, 1)),  # ReferencedRTRadiationRecordSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x300A061F, "1C", when="not present(MeasuredMetersetToDoseMappingSequence)", may="always"),  # RadiationDoseValuesParametersSequence
        Row(2, 0x300A060C, "1"),  # ReferencedRadiationDoseIdentificationIndex
        Row(2, 0, include="macros.radiobiological_dose_effect_description"),  # include Radiobiological Dose Effect Description
        Row(2, 0x300A0620, "1", items=(2, None)),  # MetersetToDoseMappingSequence
        Row(3, 0x300A063C, "1"),  # CumulativeMeterset
        Row(3, 0x300A0625, "1"),  # RadiationDoseValue
        Row(1, 0x300A0772, "1C", when="not present(MetersetToDoseMappingSequence)", may="always", items=(1, None)),  # MeasuredMetersetToDoseMappingSequence
        Row(2, 0x300A0773, "3"),  # ReferencedExpectedInVivoMeasurementValueIndex
        Row(2, 0x300A063C, "1"),  # CumulativeMeterset
        Row(2, 0x300A0625, "1"),  # RadiationDoseValue
        Row(2, 0x300A0774, "2", items=(0, 1), groups=(Group("7026", "D"),)),  # DoseMeasurementDeviceCodeSequence
        Row(3, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(2, 0x30080012, "3"),  # MeasuredDoseDescription
    ),
)
