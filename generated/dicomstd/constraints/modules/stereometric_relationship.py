"""Stereometric Relationship, PS3.3 C.8.18.2. Generated from table_C.8.18.2-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8.18.2-1",
    "Stereometric Relationship",
    "C.8.18.2",
    (
        Row(0, 0x00220020, "1", items=(1, None)),  # StereoPairsSequence
        Row(1, 0x00220010, "3"),  # StereoBaselineAngle
        Row(1, 0x00220011, "3"),  # StereoBaselineDisplacement
        Row(1, 0x00220012, "3"),  # StereoHorizontalPixelOffset
        Row(1, 0x00220013, "3"),  # StereoVerticalPixelOffset
        Row(1, 0x00220014, "3"),  # StereoRotation
        Row(1, 0x00220021, "1", items=(1, 1)),  # LeftImageSequence
        Row(2, 0, include="macros.image_sop_instance_reference"),  # include Image SOP Instance Reference
        Row(1, 0x00220022, "1", items=(1, 1)),  # RightImageSequence
        Row(2, 0, include="macros.image_sop_instance_reference"),  # include Image SOP Instance Reference
    ),
)
