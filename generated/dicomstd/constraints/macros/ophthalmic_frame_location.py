"""Ophthalmic Frame Location, PS3.3 C.8.17.10.1. Generated from table_C.8.17.10-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.8.17.10-1",
    "Ophthalmic Frame Location",
    "C.8.17.10.1",
    (
        Row(0, 0x00220031, "1", items=(1, None)),  # OphthalmicFrameLocationSequence
        Row(1, 0, include="macros.image_sop_instance_reference"),  # include Image SOP Instance Reference
        Row(1, 0x0040A170, "3", items=(1, 1)),  # PurposeOfReferenceCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00220032, "1"),  # ReferenceCoordinates
        Row(1, 0x00220041, "2C", when="OphthalmicImageOrientation in {TRANSVERSE}"),  # DepthOfTransverseImage
        Row(1, 0x00220039, "1", values=(enumerated("LINEAR", "NONLINEAR", "TRANSVERSE"),)),  # OphthalmicImageOrientation
    ),
)
