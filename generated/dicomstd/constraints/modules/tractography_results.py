"""Tractography Results, PS3.3 C.8.33.2. Generated from table_C.8.33-2; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.8.33-2",
    "Tractography Results",
    "C.8.33.2",
    (
        Row(0, 0, include="macros.content_identification"),  # include Content Identification
        Row(0, 0x00080023, "1"),  # ContentDate
        Row(0, 0x00080033, "1"),  # ContentTime
        Row(0, 0x00660101, "1", items=(1, None)),  # TrackSetSequence
        Row(1, 0x00660105, "1"),  # TrackSetNumber
        Row(1, 0x00660106, "1"),  # TrackSetLabel
        Row(1, 0x00660107, "3"),  # TrackSetDescription
        Row(1, 0x00660108, "1", items=(1, 1), groups=(Group("7710", "B"),)),  # TrackSetAnatomicalTypeCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(2, 0x0040A195, "3", items=(1, None), groups=(Group("244", "D"),)),  # ModifierCodeSequence
        Row(3, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00660102, "1", items=(1, None)),  # TrackSequence
        Row(2, 0x00660016, "1"),  # PointCoordinatesData
        Row(2, 0x00660103, "1C", when="not_parsed"),  # RecommendedDisplayCIELabValueList
        Row(2, 0x0062000D, "1C", when="not present(RecommendedDisplayCIELabValueList) and not_parsed"),  # RecommendedDisplayCIELabValue
        Row(1, 0x0062000D, "1C", when="not_parsed"),  # RecommendedDisplayCIELabValue
        Row(1, 0x00660038, "3"),  # RecommendedLineThickness
        Row(1, 0x00660121, "3", items=(1, None)),  # MeasurementsSequence
        Row(2, 0x0040A043, "1", items=(1, 1), groups=(Group("7263", "D"),)),  # ConceptNameCodeSequence
        Row(3, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(2, 0x004008EA, "1", items=(1, 1), groups=(Group("82", "D"),)),  # MeasurementUnitsCodeSequence
        Row(3, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(2, 0x00660132, "1"),  # MeasurementValuesSequence
        Row(3, 0x00660125, "1"),  # FloatingPointValues
        Row(3, 0x00660129, "1C", when="not_checkable(content)"),  # TrackPointIndexList
        Row(1, 0x00660130, "3", items=(1, None)),  # TrackStatisticsSequence
        Row(2, 0x0040A043, "1", items=(1, 1), groups=(Group("7263", "D"),)),  # ConceptNameCodeSequence
        Row(3, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(2, 0x0040A195, "1", items=(1, 1), groups=(Group("7464", "D"),)),  # ModifierCodeSequence
        Row(3, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(2, 0x004008EA, "1", items=(1, 1), groups=(Group("82", "D"),)),  # MeasurementUnitsCodeSequence
        Row(3, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(2, 0x00660125, "1"),  # FloatingPointValues
        Row(1, 0x00660124, "3", items=(1, None)),  # TrackSetStatisticsSequence
        Row(2, 0, groups=(Group("7263", "D", "ConceptNameCodeSequence"),), include="macros.table_summary_statistics"),  # include Table Summary Statistics
        Row(1, 0x00660133, "3", items=(1, 1), groups=(Group("7260", "D"),)),  # DiffusionAcquisitionCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00660134, "1", items=(1, 1), groups=(Group("7261", "D"),)),  # DiffusionModelCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00660104, "1", items=(1, None)),  # TrackingAlgorithmIdentificationSequence
        Row(2, 0, groups=(Group("7262", "D", "AlgorithmFamilyCodeSequence"),), include="macros.algorithm_identification"),  # include Algorithm Identification
        Row(0, 0x0008114A, "1C", when="not_checkable(other-instance)", items=(1, None)),  # ReferencedInstanceSequence
        Row(1, 0, include="macros.image_sop_instance_reference"),  # include Image SOP Instance Reference
    ),
)
