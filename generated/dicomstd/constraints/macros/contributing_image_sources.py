"""Contributing Image Sources, PS3.3 10.11. Generated from table_10-14; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "10-14",
    "Contributing Image Sources",
    "10.11",
    (
        Row(0, 0x00280010, "1"),  # Rows
        Row(0, 0x00280011, "1"),  # Columns
        Row(0, 0x00280101, "1"),  # BitsStored
        Row(0, 0x00282110, "1C", when="not_checkable(application) or not_checkable(content)", values=(enumerated("00", "01"),)),  # LossyImageCompression
        Row(0, 0x00282112, "1C", when="LossyImageCompression in {01}"),  # LossyImageCompressionRatio
        Row(0, 0x00282114, "1C", when="LossyImageCompression in {01}", values=(defined("ISO_10918_1", "ISO_14495_1", "ISO_15444_1", "ISO_15444_15", "ISO_13818_2", "ISO_14496_10", "ISO_23008_2"),)),  # LossyImageCompressionMethod
    ),
)
