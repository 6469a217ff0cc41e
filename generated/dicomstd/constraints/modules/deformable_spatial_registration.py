"""Deformable Spatial Registration, PS3.3 C.20.3. Generated from table_C.20.3-1; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated

TABLE = Table(
    "C.20.3-1",
    "Deformable Spatial Registration",
    "C.20.3",
    (
        Row(0, 0x00080023, "1"),  # ContentDate
        Row(0, 0x00080033, "1"),  # ContentTime
        Row(0, 0, include="macros.content_identification"),  # include Content Identification
        Row(0, 0x00640002, "1", items=(1, None)),  # DeformableRegistrationSequence
        Row(1, 0x00640003, "1"),  # SourceFrameOfReferenceUID
        Row(1, 0x00081140, "1C", when="not_checkable(application)", items=(1, None)),  # ReferencedImageSequence
        Row(2, 0, include="macros.image_sop_instance_reference"),  # include Image SOP Instance Reference
        Row(1, 0x300600C8, "3"),  # FrameOfReferenceTransformationComment
        Row(1, 0x0070030D, "2", items=(0, 1), groups=(Group("7100", "B"),)),  # RegistrationTypeCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x0064000F, "1C", when="not_checkable(application)", items=(1, 1)),  # PreDeformationMatrixRegistrationSequence
        Row(2, 0x300600C6, "1"),  # FrameOfReferenceTransformationMatrix
        Row(2, 0x0070030C, "1", values=(enumerated("RIGID", "RIGID_SCALE", "AFFINE"),)),  # FrameOfReferenceTransformationMatrixType
        Row(1, 0x00640010, "1C", when="not_checkable(application)", items=(1, 1)),  # PostDeformationMatrixRegistrationSequence
        Row(2, 0x300600C6, "1"),  # FrameOfReferenceTransformationMatrix
        Row(2, 0x0070030C, "1", values=(defined("RIGID", "RIGID_SCALE", "AFFINE"),)),  # FrameOfReferenceTransformationMatrixType
        Row(1, 0x00640005, "1C", when="not_checkable(real-world)", items=(1, 1)),  # DeformableRegistrationGridSequence
        Row(2, 0x00200037, "1"),  # ImageOrientationPatient
        Row(2, 0x00200032, "1"),  # ImagePositionPatient
        Row(2, 0x00640007, "1"),  # GridDimensions
        Row(2, 0x00640008, "1"),  # GridResolution
        Row(2, 0x00640009, "1"),  # VectorGridData
        Row(1, 0x00700314, "3", items=(1, None)),  # UsedFiducialsSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(2, 0x0070031A, "1"),  # FiducialUID
    ),
)
