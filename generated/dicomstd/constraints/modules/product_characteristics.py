"""Product Characteristics, PS3.3 C.26.1. Generated from table_C.26-1; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.26-1",
    "Product Characteristics",
    "C.26.1",
    (
        Row(0, 0x00440001, ""),  # ProductPackageIdentifier
        Row(0, 0x00080070, ""),  # Manufacturer
        Row(0, 0x00440007, "", items=(1, 1)),  # ProductTypeCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00440008, ""),  # ProductName
        Row(0, 0x00440009, ""),  # ProductDescription
        Row(0, 0x0044000A, ""),  # ProductLotIdentifier
        Row(0, 0x0044000B, ""),  # ProductExpirationDateTime
        Row(0, 0x00440013, "", items=(0, None)),  # ProductParameterSequence
        Row(1, 0, groups=(Group("4050", "B", "ConceptNameCodeSequence", qualified=True), Group("3423", "B", "ConceptNameCodeSequence", qualified=True),), include="macros.content_item"),  # include Content Item
        Row(0, 0x00380100, "", items=(0, None)),  # PertinentDocumentsSequence
        Row(1, 0x00081150, ""),  # ReferencedSOPClassUID
        Row(1, 0x00081155, ""),  # ReferencedSOPInstanceUID
        Row(1, 0x0040E001, ""),  # HL7InstanceIdentifier
        Row(1, 0x0040E010, ""),  # RetrieveURI
    ),
)
