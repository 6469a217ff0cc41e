"""MR Transmit Coil, PS3.3 C.8.13.5.8. Generated from table_C.8-95; do not edit."""

from dicodec.schema import Row, Table, defined

TABLE = Table(
    "C.8-95",
    "MR Transmit Coil",
    "C.8.13.5.8",
    (
        Row(0, 0x00189049, "1", items=(1, 1)),  # MRTransmitCoilSequence
        Row(1, 0x00181251, "1C", when="FrameType[1] in {ORIGINAL}", may="always"),  # TransmitCoilName
        Row(1, 0x00189050, "2C", when="FrameType[1] in {ORIGINAL}", may="always"),  # TransmitCoilManufacturerName
        Row(1, 0x00189051, "1C", when="FrameType[1] in {ORIGINAL}", may="always", values=(defined("BODY", "VOLUME", "SURFACE"),)),  # TransmitCoilType
    ),
)
