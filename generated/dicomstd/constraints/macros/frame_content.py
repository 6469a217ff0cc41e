"""Frame Content, PS3.3 C.7.6.16.2.2. Generated from table_C.7.6.16-3; do not edit."""

from dicodec.schema import Row, Table, defined

TABLE = Table(
    "C.7.6.16-3",
    "Frame Content",
    "C.7.6.16.2.2",
    (
        Row(0, 0x00209111, "1", items=(1, 1)),  # FrameContentSequence
        Row(1, 0x00209156, "3"),  # FrameAcquisitionNumber
        Row(1, 0x00189151, "1C", when="(FrameType[1] in {ORIGINAL} and not DimensionOrganizationType in {TILED_FULL} and SOPClassUID not in {1.2.840.10008.5.1.4.1.1.2.2, 1.2.840.10008.5.1.4.1.1.4.4, 1.2.840.10008.5.1.4.1.1.128.1, 1.2.840.10008.5.1.4.1.1.77.1.6}) or SOPClassUID in {1.2.840.10008.5.1.4.1.1.6.3}", may="always"),  # FrameReferenceDateTime
        Row(1, 0x00189074, "1C", when="(FrameType[1] in {ORIGINAL} and not DimensionOrganizationType in {TILED_FULL} and SOPClassUID not in {1.2.840.10008.5.1.4.1.1.2.2, 1.2.840.10008.5.1.4.1.1.4.4, 1.2.840.10008.5.1.4.1.1.128.1, 1.2.840.10008.5.1.4.1.1.77.1.6}) or SOPClassUID in {1.2.840.10008.5.1.4.1.1.6.3}", may="always"),  # FrameAcquisitionDateTime
        Row(1, 0x00189220, "1C", when="(FrameType[1] in {ORIGINAL} and not DimensionOrganizationType in {TILED_FULL} and SOPClassUID not in {1.2.840.10008.5.1.4.1.1.2.2, 1.2.840.10008.5.1.4.1.1.4.4, 1.2.840.10008.5.1.4.1.1.128.1, 1.2.840.10008.5.1.4.1.1.77.1.6}) or SOPClassUID in {1.2.840.10008.5.1.4.1.1.6.3}", may="always"),  # FrameAcquisitionDuration
        Row(1, 0x00189236, "3", values=(defined("END_SYSTOLE", "END_DIASTOLE", "UNDETERMINED"),)),  # CardiacCyclePosition
        Row(1, 0x00189214, "3", values=(defined("START _RESPIR", "END_RESPIR", "UNDETERMINED"),)),  # RespiratoryCyclePosition
        Row(1, 0x00209157, "1C", when="has_value(DimensionIndexSequence)"),  # DimensionIndexValues
        Row(1, 0x00209128, "1C", when="SOPClassUID in {1.2.840.10008.5.1.4.1.1.130} or present(FunctionalMRSequence)", may="always"),  # TemporalPositionIndex
        Row(1, 0x00209056, "1C", when="SOPClassUID in {1.2.840.10008.5.1.4.1.1.130} or present(FunctionalMRSequence)", may="always"),  # StackID
        Row(1, 0x00209057, "1C", when="present(StackID) or present(FunctionalMRSequence)"),  # InStackPositionNumber
        Row(1, 0x00209158, "3"),  # FrameComments
        Row(1, 0x00209453, "3"),  # FrameLabel
    ),
)
