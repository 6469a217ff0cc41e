"""Content Item, PS3.3 10.2. Generated from table_10-2; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "10-2",
    "Content Item",
    "10.2",
    (
        Row(0, 0x0040A040, "1", values=(enumerated("DATE", "TIME", "DATETIME", "PNAME", "UIDREF", "TEXT", "CODE", "NUMERIC", "COMPOSITE", "IMAGE", "WAVEFORM"),)),  # ValueType
        Row(0, 0x0040A032, "3"),  # ObservationDateTime
        Row(0, 0x0040A033, "3"),  # ObservationStartDateTime
        Row(0, 0x0040A043, "1", items=(1, 1)),  # ConceptNameCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x0040A120, "1C", when="ValueType in {DATETIME}"),  # DateTime
        Row(0, 0x0040A121, "1C", when="ValueType in {DATE}"),  # Date
        Row(0, 0x0040A122, "1C", when="ValueType in {TIME}"),  # Time
        Row(0, 0x0040A123, "1C", when="ValueType in {PNAME}"),  # PersonName
        Row(0, 0x0040A124, "1C", when="ValueType in {UIDREF}"),  # UID
        Row(0, 0x0040A160, "1C", when="ValueType in {TEXT}"),  # TextValue
        Row(0, 0x0040A168, "1C", when="ValueType in {CODE}", items=(1, 1)),  # ConceptCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x0040A30A, "1C", when="ValueType in {NUMERIC}"),  # NumericValue
        Row(0, 0x0040A161, "1C", when="not_checkable(content)", may="always"),  # FloatingPointValue
        Row(0, 0x0040A162, "1C", when="not_checkable(content)", may="always"),  # RationalNumeratorValue
        Row(0, 0x0040A163, "1C", when="present(RationalNumeratorValue)"),  # RationalDenominatorValue
        Row(0, 0x004008EA, "1C", when="ValueType in {NUMERIC}", items=(1, 1), groups=(Group("82", "B"),)),  # MeasurementUnitsCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00081199, "1C", when="ValueType in {COMPOSITE, IMAGE, WAVEFORM}", items=(1, 1)),  # ReferencedSOPSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x00081160, "1C", when="not_checkable(other-instance) and not present(ReferencedSegmentNumber)"),  # ReferencedFrameNumber
        Row(1, 0x0062000B, "1C", when="ReferencedSOPClassUID in {1.2.840.10008.5.1.4.1.1.66.4, 1.2.840.10008.5.1.4.1.1.66.5} and not present(ReferencedFrameNumber) and not_checkable(other-instance)"),  # ReferencedSegmentNumber
        Row(1, 0x0040A0B0, "1C", when="not_checkable(other-instance)"),  # ReferencedWaveformChannels
    ),
)
