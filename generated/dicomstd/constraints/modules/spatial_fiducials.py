"""Spatial Fiducials, PS3.3 C.21.2. Generated from table_C.21.2-1; do not edit."""

from dicodec.schema import Group, Row, Table, defined

TABLE = Table(
    "C.21.2-1",
    "Spatial Fiducials",
    "C.21.2",
    (
        Row(0, 0x00080023, "1"),  # ContentDate
        Row(0, 0x00080033, "1"),  # ContentTime
        Row(0, 0, include="macros.content_identification"),  # include Content Identification
        Row(0, 0x0070031C, "1", items=(1, None)),  # FiducialSetSequence
        Row(1, 0x00200052, "1C", when="not present(ReferencedImageSequence)", may="always"),  # FrameOfReferenceUID
        Row(1, 0x00081140, "1C", when="not present(FrameOfReferenceUID)", may="always", items=(1, None)),  # ReferencedImageSequence
        Row(2, 0, include="macros.image_sop_instance_reference"),  # include Image SOP Instance Reference
        Row(1, 0x0070031E, "1", items=(1, None)),  # FiducialSequence
        Row(2, 0x00700310, "1"),  # FiducialIdentifier
        Row(2, 0x0070031F, "3", items=(1, 1), groups=(Group("7110", "D"),)),  # FiducialsPropertyCategoryCodeSequence
        Row(3, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(2, 0x00700311, "1C", when="not present(FiducialIdentifier)", may="always", items=(1, 1), groups=(Group("7111", "D"),)),  # FiducialIdentifierCodeSequence
        Row(3, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(2, 0x0070031A, "3"),  # FiducialUID
        Row(2, 0x0070030F, "3"),  # FiducialDescription
        Row(2, 0x00700306, "1", values=(defined("POINT", "LINE", "PLANE", "SURFACE", "RULER", "L_SHAPE", "T_SHAPE", "SHAPE"),)),  # ShapeType
        Row(2, 0x30060046, "1C", when="present(ContourData)"),  # NumberOfContourPoints
        Row(2, 0x30060050, "1C", when="present(FrameOfReferenceUID)"),  # ContourData
        Row(2, 0x00700312, "3"),  # ContourUncertaintyRadius
        Row(2, 0x00700318, "1C", when="not present(ContourData)", may="always", items=(1, None)),  # GraphicCoordinatesDataSequence
        Row(3, 0x00700022, "1"),  # GraphicData
        Row(3, 0x00081140, "1", items=(1, 1)),  # ReferencedImageSequence
        Row(4, 0, include="macros.image_sop_instance_reference"),  # include Image SOP Instance Reference
        Row(2, 0x00081156, "3", items=(1, 1)),  # DefinitionSourceSequence
        Row(3, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(3, 0x30060084, "1C", when="ReferencedSOPClassUID in {1.2.840.10008.5.1.4.1.1.481.3}"),  # ReferencedROINumber
    ),
)
