"""Waveform Annotation, PS3.3 C.10.10. Generated from table_C.10-11; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.10-11",
    "Waveform Annotation",
    "C.10.10",
    (
        Row(0, 0x0040B020, "1", items=(1, None)),  # WaveformAnnotationSequence
        Row(1, 0x00700006, "1C", when="not_parsed"),  # UnformattedTextValue
        Row(1, 0x0040A043, "1C", when="not_parsed", items=(1, 1)),  # ConceptNameCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(2, 0x0040A195, "1C", when="not_checkable(content)", items=(1, None)),  # ModifierCodeSequence
        Row(3, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x0040A168, "3", items=(1, 1)),  # ConceptCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(2, 0x0040A195, "1C", when="not_checkable(content)", items=(1, None)),  # ModifierCodeSequence
        Row(3, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x0040A30A, "3"),  # NumericValue
        Row(1, 0x004008EA, "3", items=(1, 1), groups=(Group("82", "B"),)),  # MeasurementUnitsCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x0040A0B0, "1"),  # ReferencedWaveformChannels
        Row(1, 0x0040A130, "1C", when="not_checkable(content)", may="not_checkable(content)", values=(enumerated("POINT", "MULTIPOINT", "SEGMENT", "MULTISEGMENT", "BEGIN", "END"),)),  # TemporalRangeType
        Row(1, 0x0040A132, "1C", when="present(TemporalRangeType) and not present(ReferencedTimeOffsets) and not present(ReferencedDateTime)"),  # ReferencedSamplePositions
        Row(1, 0x0040A138, "1C", when="present(TemporalRangeType) and not present(ReferencedSamplePositions) and not present(ReferencedDateTime)"),  # ReferencedTimeOffsets
        Row(1, 0x0040A13A, "1C", when="present(TemporalRangeType) and not present(ReferencedSamplePositions) and not present(ReferencedTimeOffsets)"),  # ReferencedDateTime
        Row(1, 0x0040A180, "3"),  # AnnotationGroupNumber
    ),
)
