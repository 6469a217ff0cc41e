"""Spatial Registration, PS3.3 C.20.2. Generated from table_C.20.2-1; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.20.2-1",
    "Spatial Registration",
    "C.20.2",
    (
        Row(0, 0x00080023, "1"),  # ContentDate
        Row(0, 0x00080033, "1"),  # ContentTime
        Row(0, 0, include="macros.content_identification"),  # include Content Identification
        Row(0, 0x00700308, "1", items=(1, None)),  # RegistrationSequence
        Row(1, 0x00200052, "1C", when="not present(ReferencedImageSequence)", may="always"),  # FrameOfReferenceUID
        Row(1, 0x00081140, "1C", when="not present(FrameOfReferenceUID)", may="always", items=(1, None)),  # ReferencedImageSequence
        Row(2, 0, include="macros.image_sop_instance_reference"),  # include Image SOP Instance Reference
        Row(1, 0x00700309, "1", items=(1, 1)),  # MatrixRegistrationSequence
        Row(2, 0x300600C8, "3"),  # FrameOfReferenceTransformationComment
        Row(2, 0x0070030D, "2", items=(0, 1), groups=(Group("7100", "B"),)),  # RegistrationTypeCodeSequence
        Row(3, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(2, 0x0070030A, "1", items=(1, None)),  # MatrixSequence
        Row(3, 0x300600C6, "1"),  # FrameOfReferenceTransformationMatrix
        Row(3, 0x0070030C, "1", values=(enumerated("RIGID", "RIGID_SCALE", "AFFINE"),)),  # FrameOfReferenceTransformationMatrixType
        Row(1, 0x00700314, "3", items=(1, None)),  # UsedFiducialsSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(2, 0x0070031A, "1"),  # FiducialUID
        Row(1, 0x00620012, "3", items=(1, None)),  # UsedSegmentsSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(2, 0x0062000B, "1"),  # ReferencedSegmentNumber
        Row(1, 0x00700315, "3", items=(1, None)),  # UsedRTStructureSetROISequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(2, 0x30060084, "1"),  # ReferencedROINumber
    ),
)
