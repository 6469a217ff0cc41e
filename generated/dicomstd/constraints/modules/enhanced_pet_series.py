"""Enhanced PET Series, PS3.3 C.8.22.1. Generated from table_C.8.22-1; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.8.22-1",
    "Enhanced PET Series",
    "C.8.22.1",
    (
        Row(0, 0x00080060, "1", values=(enumerated("PT"),)),  # Modality
        Row(0, 0x00081111, "1C", when="not_checkable(exchange)", items=(1, 1)),  # ReferencedPerformedProcedureStepSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x00081250, "1C", when="not_checkable(other-instance) and SOPClassUID not in {1.2.840.10008.5.1.4.1.1.128.1}", may="always", items=(1, None)),  # RelatedSeriesSequence
        Row(1, 0x0020000D, "1"),  # StudyInstanceUID
        Row(1, 0x0020000E, "1"),  # SeriesInstanceUID
        Row(1, 0x0040A170, "2", items=(0, None), groups=(Group("7210", "D"),)),  # PurposeOfReferenceCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
    ),
)
