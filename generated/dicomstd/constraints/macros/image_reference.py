"""Image Reference, PS3.3 C.18.4. Generated from table_C.18.4-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.18.4-1",
    "Image Reference",
    "C.18.4",
    (
        Row(0, 0, include="macros.composite_object_reference"),  # include Composite Object Reference
        Row(0, 0x00081199, "1", items=(1, 1)),  # ReferencedSOPSequence
        Row(1, 0x00081160, "1C", when="not_checkable(other-instance) and not present(ReferencedSegmentNumber)"),  # ReferencedFrameNumber
        Row(1, 0x0062000B, "1C", when="not_checkable(other-instance) and not present(ReferencedFrameNumber)"),  # ReferencedSegmentNumber
        Row(1, 0x00081199, "3", items=(1, 1)),  # ReferencedSOPSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x0008114B, "3", items=(1, 1)),  # ReferencedRealWorldValueMappingInstanceSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x00880200, "3", items=(1, 1)),  # IconImageSequence
        Row(2, 0, include="macros.image_pixel"),  # include Image Pixel
    ),
)
