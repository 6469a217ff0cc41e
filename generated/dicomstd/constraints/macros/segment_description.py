"""Segment Description, PS3.3 C.8.20.4.1. Generated from table_C.8.20-4; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.8.20-4",
    "Segment Description",
    "C.8.20.4.1",
    (
        Row(0, 0x00620004, "1"),  # SegmentNumber
        Row(0, 0x00620005, "1"),  # SegmentLabel
        Row(0, 0x00620006, "3"),  # SegmentDescription
        Row(0, 0x00620008, "1", values=(enumerated("AUTOMATIC", "SEMIAUTOMATIC", "MANUAL"),)),  # SegmentAlgorithmType
        Row(0, 0, include="macros.multiple_site_general_anatomy_optional"),  # include Multiple Site General Anatomy Optional
        Row(0, 0x00620003, "1", items=(1, 1), groups=(Group("7150", "B"),)),  # SegmentedPropertyCategoryCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x0062000F, "1", items=(1, 1), groups=(Group("7151", "B"),)),  # SegmentedPropertyTypeCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00620011, "3", items=(1, None), groups=(Group("244", "D"),)),  # SegmentedPropertyTypeModifierCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00620020, "1C", when="present(TrackingUID)"),  # TrackingID
        Row(0, 0x00620021, "1C", when="present(TrackingID)"),  # TrackingUID
        Row(0, 0x00081156, "3", items=(1, 1)),  # DefinitionSourceSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x30060084, "1C", when="ReferencedSOPClassUID in {1.2.840.10008.5.1.4.1.1.481.3}"),  # ReferencedROINumber
        Row(0, 0, include="macros.content_creator"),  # include Content Creator
    ),
)
