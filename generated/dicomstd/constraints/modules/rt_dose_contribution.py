"""RT Dose Contribution, PS3.3 C.36.11. Generated from table_C.36.11-1; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.36.11-1",
    "RT Dose Contribution",
    "C.36.11",
    (
        Row(0, 0x300A0618, "1", items=(1, None)),  # RadiationDoseIdentificationSequence
        Row(1, 0x300A0603, "1"),  # RadiationDoseIdentificationIndex
        Row(1, 0x300A0619, "1"),  # RadiationDoseIdentificationLabel
        Row(1, 0x300A061A, "1", values=(defined("PER_RADIATION", "NOMINAL"),)),  # ReferenceDoseType
        Row(1, 0x300A061E, "1C", when="not_checkable(real-world)"),  # ReferenceDosePointCoordinates
        Row(1, 0x30100025, "1", items=(1, 1)),  # ConceptualVolumeSequence
        Row(2, 0, include="macros.conceptual_volume_segmentation_reference_and_combination"),  # include Conceptual Volume Segmentation Reference And Combination
        Row(0, 0x300A0617, "1", items=(1, 1)),  # RadiationDoseSequence
        Row(1, 0x300A0630, "1", items=(1, 1)),  # ReferencedRTRadiationSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x300A061F, "1"),  # RadiationDoseValuesParametersSequence
        Row(2, 0x300A061B, "1", values=(enumerated("YES", "NO"),)),  # PrimaryDoseValueIndicator
        Row(2, 0x300A060C, "1"),  # ReferencedRadiationDoseIdentificationIndex
        Row(2, 0x300A061C, "1C", when="not_checkable(real-world)", items=(1, None)),  # DoseValuesSequence
        Row(3, 0x300A061D, "1", values=(defined("TRACKING", "QA"),)),  # DoseValuePurpose
        Row(3, 0, include="macros.radiobiological_dose_effect_description"),  # include Radiobiological Dose Effect Description
        Row(3, 0x300A0620, "1", items=(2, None)),  # MetersetToDoseMappingSequence
        Row(4, 0x300A063C, "1"),  # CumulativeMeterset
        Row(4, 0x300A0625, "1"),  # RadiationDoseValue
        Row(1, 0x300A0621, "1C", when="not_checkable(real-world)", items=(1, None)),  # ExpectedInVivoMeasurementValuesSequence
        Row(2, 0x300A0622, "1"),  # ExpectedInVivoMeasurementValueIndex
        Row(2, 0x300A0623, "1"),  # RadiationDoseInVivoMeasurementLabel
        Row(2, 0x300A0624, "1C", when="not_checkable(real-world) and not present(RadiationDoseMeasurementPointCoordinates)"),  # RadiationDoseCentralAxisDisplacement
        Row(2, 0x300A0620, "1", items=(1, None)),  # MetersetToDoseMappingSequence
        Row(3, 0x300A063C, "1"),  # CumulativeMeterset
        Row(3, 0x300A0625, "1"),  # RadiationDoseValue
        Row(2, 0x300A0626, "2"),  # RadiationDoseSourceToSkinDistance
        Row(2, 0x300A0628, "2"),  # RadiationDoseSourceToExternalContourDistance
        Row(2, 0x300A0627, "1C", when="not present(RadiationDoseCentralAxisDisplacement)"),  # RadiationDoseMeasurementPointCoordinates
    ),
)
