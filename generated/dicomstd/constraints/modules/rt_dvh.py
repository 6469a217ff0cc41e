"""RT DVH, PS3.3 C.8.8.4. Generated from table_C.8-40; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.8-40",
    "RT DVH",
    "C.8.8.4",
    (
        Row(0, 0x300C0060, "1", items=(1, 1)),  # ReferencedStructureSetSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x30040040, "3"),  # DVHNormalizationPoint
        Row(0, 0x30040042, "3"),  # DVHNormalizationDoseValue
        Row(0, 0x30040050, "1", items=(1, None)),  # DVHSequence
        Row(1, 0x30040060, "1", items=(1, None)),  # DVHReferencedROISequence
        Row(2, 0x30060084, "1"),  # ReferencedROINumber
        Row(2, 0x30040062, "1", values=(enumerated("INCLUDED", "EXCLUDED"),)),  # DVHROIContributionType
        Row(1, 0x30040001, "1", values=(enumerated("DIFFERENTIAL", "CUMULATIVE", "NATURAL"),)),  # DVHType
        Row(1, 0x30040002, "1", values=(enumerated("GY", "RELATIVE"),)),  # DoseUnits
        Row(1, 0x30040004, "1", values=(defined("PHYSICAL", "EFFECTIVE", "ERROR"),)),  # DoseType
        Row(1, 0x30040052, "1"),  # DVHDoseScaling
        Row(1, 0x30040054, "1", values=(defined("CM3", "PERCENT", "PER_U"),)),  # DVHVolumeUnits
        Row(1, 0x30040056, "1"),  # DVHNumberOfBins
        Row(1, 0x30040058, "1"),  # DVHData
        Row(1, 0x30040070, "3"),  # DVHMinimumDose
        Row(1, 0x30040072, "3"),  # DVHMaximumDose
        Row(1, 0x30040074, "3"),  # DVHMeanDose
    ),
)
