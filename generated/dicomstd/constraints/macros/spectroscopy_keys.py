"""Spectroscopy Keys, PS3.3 F.5.27. Generated from table_F.5-27; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "F.5-27",
    "Spectroscopy Keys",
    "F.5.27",
    (
        Row(0, 0x00080005, "1C", when="not_checkable(content)"),  # SpecificCharacterSet
        Row(0, 0x00080008, "1"),  # ImageType
        Row(0, 0x00080023, "1"),  # ContentDate
        Row(0, 0x00080033, "1"),  # ContentTime
        Row(0, 0x00200013, "1"),  # InstanceNumber
        Row(0, 0x00089092, "1C", when="not_checkable(other-instance)", items=(1, None)),  # ReferencedImageEvidenceSequence
        Row(1, 0, include="macros.hierarchical_sop_instance_reference"),  # include Hierarchical SOP Instance Reference
        Row(0, 0x00280008, "1"),  # NumberOfFrames
        Row(0, 0x00280010, "1"),  # Rows
        Row(0, 0x00280011, "1"),  # Columns
        Row(0, 0x00289001, "1"),  # DataPointRows
        Row(0, 0x00289002, "1"),  # DataPointColumns
        Row(0, 0x00880200, "3", items=(1, 1)),  # IconImageSequence
        Row(1, 0, include="macros.image_pixel"),  # include Image Pixel
    ),
)
