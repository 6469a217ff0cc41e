"""Segment Reference, PS3.3 C.36.9. Generated from table_C.36.9-1; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.36.9-1",
    "Segment Reference",
    "C.36.9",
    (
        Row(0, 0x30100021, "1", items=(1, None)),  # SegmentReferenceSequence
        Row(1, 0x30100022, "1"),  # SegmentReferenceIndex
        Row(1, 0x30100023, "1C", when="not present(CombinationSegmentReferenceSequence)", items=(1, 1)),  # DirectSegmentReferenceSequence
        Row(2, 0, include="macros.conceptual_volume"),  # include Conceptual Volume
        Row(2, 0x00081199, "1", items=(1, 1)),  # ReferencedSOPSequence
        Row(3, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(2, 0x0062000B, "1C", when="ReferencedSOPSequence.ReferencedSOPClassUID in {1.2.840.10008.5.1.4.1.1.66.4, 1.2.840.10008.5.1.4.1.1.66.5}"),  # ReferencedSegmentNumber
        Row(2, 0x30100031, "1C", when="ReferencedSOPSequence.ReferencedSOPClassUID in {1.2.840.10008.5.1.4.1.1.66.2}"),  # ReferencedFiducialsUID
        Row(2, 0x30060084, "1C", when="ReferencedSOPSequence.ReferencedSOPClassUID in {1.2.840.10008.5.1.4.1.1.481.3}"),  # ReferencedROINumber
        Row(2, 0x0066002C, "1C", when="ReferencedSOPSequence.ReferencedSOPClassUID in {1.2.840.10008.5.1.4.1.1.68.1}"),  # ReferencedSurfaceNumber
        Row(1, 0x30100024, "1C", when="not present(DirectSegmentReferenceSequence)", items=(1, 1)),  # CombinationSegmentReferenceSequence
        Row(2, 0, include="macros.conceptual_volume_segmentation_reference_and_combination"),  # include Conceptual Volume Segmentation Reference And Combination
        Row(2, 0x00620003, "2", items=(0, 1), groups=(Group("7150", "B"),)),  # SegmentedPropertyCategoryCodeSequence
        Row(3, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(2, 0x0062000F, "1C", when="has_value(SegmentedPropertyCategoryCodeSequence)", items=(1, 1), groups=(Group("7151", "B"),)),  # SegmentedPropertyTypeCodeSequence
        Row(3, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00700404, "1C", when="not_checkable(other-instance)", may="always", items=(1, None)),  # ReferencedSpatialRegistrationSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
    ),
)
