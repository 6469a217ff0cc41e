"""Structured Display, PS3.3 C.11.16. Generated from table_C.11.16-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.11.16-1",
    "Structured Display",
    "C.11.16",
    (
        Row(0, 0, include="macros.content_identification"),  # include Content Identification
        Row(0, 0x00700082, "1"),  # PresentationCreationDate
        Row(0, 0x00700083, "1"),  # PresentationCreationTime
        Row(0, 0x00720100, "1"),  # NumberOfScreens
        Row(0, 0x00720102, "1", items=(1, None)),  # NominalScreenDefinitionSequence
        Row(1, 0, include="macros.screen_specifications"),  # include Screen Specifications
        Row(0, 0x00880200, "3", items=(1, 1)),  # IconImageSequence
        Row(1, 0, include="macros.image_pixel"),  # include Image Pixel
        Row(0, 0x00720420, "3"),  # StructuredDisplayBackgroundCIELabValue
        Row(0, 0x00720421, "3"),  # EmptyImageBoxCIELabValue
        Row(0, 0x00720002, "3"),  # HangingProtocolName
        Row(0, 0x00720008, "3"),  # HangingProtocolCreator
    ),
)
