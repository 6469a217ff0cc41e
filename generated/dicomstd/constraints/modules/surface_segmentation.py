"""Surface Segmentation, PS3.3 C.8.23.1. Generated from table_C.8.23-1; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.8.23-1",
    "Surface Segmentation",
    "C.8.23.1",
    (
        Row(0, 0, include="macros.content_identification"),  # include Content Identification
        Row(0, 0x00080023, "1"),  # ContentDate
        Row(0, 0x00080033, "1"),  # ContentTime
        Row(0, 0x00620002, "1", items=(1, None)),  # SegmentSequence
        Row(1, 0, include="macros.segment_description"),  # include Segment Description
        Row(1, 0x0066002A, "1"),  # SurfaceCount
        Row(1, 0x0066002B, "1", items=(1, None)),  # ReferencedSurfaceSequence
        Row(2, 0x0066002C, "1"),  # ReferencedSurfaceNumber
        Row(2, 0x0066002D, "1", items=(1, None)),  # SegmentSurfaceGenerationAlgorithmIdentificationSequence
        Row(3, 0, groups=(Group("7162", "B", "ForAlgorithmFamilyCodeSequence"),), include="macros.algorithm_identification"),  # include Algorithm Identification
        Row(2, 0x0066002E, "2", items=(0, None)),  # SegmentSurfaceSourceInstanceSequence
        Row(3, 0, include="macros.image_sop_instance_reference"),  # include Image SOP Instance Reference
    ),
)
