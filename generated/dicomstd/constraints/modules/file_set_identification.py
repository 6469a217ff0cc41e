"""File-Set Identification, PS3.3 F.3.2.1. Generated from table_F.3-2; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "F.3-2",
    "File-Set Identification",
    "F.3.2.1",
    (
        Row(0, 0x00041130, "2"),  # FileSetID
        Row(0, 0x00041141, "3"),  # FileSetDescriptorFileID
        Row(0, 0x00041142, "1C", when="not_checkable(content)"),  # SpecificCharacterSetOfFileSetDescriptorFile
    ),
)
