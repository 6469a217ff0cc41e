"""Study Keys, PS3.3 F.5.2. Generated from table_F.5-2; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "F.5-2",
    "Study Keys",
    "F.5.2",
    (
        Row(0, 0x00080005, "1C", when="not_checkable(content)"),  # SpecificCharacterSet
        Row(0, 0x00080020, "1"),  # StudyDate
        Row(0, 0x00080030, "1"),  # StudyTime
        Row(0, 0x00081030, "2"),  # StudyDescription
        Row(0, 0x0020000D, "1"),  # StudyInstanceUID
        Row(0, 0x00200010, "1"),  # StudyID
        Row(0, 0x00080050, "2"),  # AccessionNumber
    ),
)
