"""Image SOP Instance Reference, PS3.3 10.3. Generated from table_10-3; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "10-3",
    "Image SOP Instance Reference",
    "10.3",
    (
        Row(0, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x00081160, "1C", when="not_checkable(other-instance) and not present(ReferencedSegmentNumber)"),  # ReferencedFrameNumber
        Row(0, 0x0062000B, "1C", when="ReferencedSOPClassUID in {1.2.840.10008.5.1.4.1.1.66.4, 1.2.840.10008.5.1.4.1.1.66.5} and not present(ReferencedFrameNumber) and not_checkable(other-instance)"),  # ReferencedSegmentNumber
    ),
)
