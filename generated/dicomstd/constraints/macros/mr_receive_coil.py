"""MR Receive Coil, PS3.3 C.8.13.5.7. Generated from table_C.8-94; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.8-94",
    "MR Receive Coil",
    "C.8.13.5.7",
    (
        Row(0, 0x00189042, "1", items=(1, None)),  # MRReceiveCoilSequence
        Row(1, 0x00181250, "1C", when="FrameType[1] in {ORIGINAL}", may="always"),  # ReceiveCoilName
        Row(1, 0x00189041, "2C", when="FrameType[1] in {ORIGINAL}", may="always"),  # ReceiveCoilManufacturerName
        Row(1, 0x00189043, "1C", when="FrameType[1] in {ORIGINAL}", may="always", values=(defined("BODY", "VOLUME", "SURFACE", "MULTICOIL"),)),  # ReceiveCoilType
        Row(1, 0x00189044, "1C", when="FrameType[1] in {ORIGINAL}", may="always", values=(enumerated("YES", "NO"),)),  # QuadratureReceiveCoil
        Row(1, 0x00189045, "1C", when="FrameType[1] in {ORIGINAL} and ReceiveCoilType in {MULTICOIL}", may="ReceiveCoilType in {MULTICOIL}", items=(1, None)),  # MultiCoilDefinitionSequence
        Row(2, 0x00189047, "1"),  # MultiCoilElementName
        Row(2, 0x00189048, "1", values=(enumerated("YES", "NO"),)),  # MultiCoilElementUsed
        Row(1, 0x00189046, "3"),  # MultiCoilConfiguration
    ),
)
