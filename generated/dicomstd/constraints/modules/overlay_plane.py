"""Overlay Plane, PS3.3 C.9.2. Generated from table_C.9-2; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.9-2",
    "Overlay Plane",
    "C.9.2",
    (
        Row(0, 0x60000010, "1", mask=0xFF00FFFF),  # OverlayRows
        Row(0, 0x60000011, "1", mask=0xFF00FFFF),  # OverlayColumns
        Row(0, 0x60000040, "1", values=(enumerated("G", "R"),), mask=0xFF00FFFF),  # OverlayType
        Row(0, 0x60000050, "1", mask=0xFF00FFFF),  # OverlayOrigin
        Row(0, 0x60000100, "1", mask=0xFF00FFFF),  # OverlayBitsAllocated
        Row(0, 0x60000102, "1", mask=0xFF00FFFF),  # OverlayBitPosition
        Row(0, 0x60003000, "1", mask=0xFF00FFFF),  # OverlayData
        Row(0, 0x60000022, "3", mask=0xFF00FFFF),  # OverlayDescription
        Row(0, 0x60000045, "3", values=(defined("USER", "AUTOMATED", "ACTIVE IMAGE AREA"),), mask=0xFF00FFFF),  # OverlaySubtype
        Row(0, 0x60001500, "3", mask=0xFF00FFFF),  # OverlayLabel
        Row(0, 0x60001301, "3", mask=0xFF00FFFF),  # ROIArea
        Row(0, 0x60001302, "3", mask=0xFF00FFFF),  # ROIMean
        Row(0, 0x60001303, "3", mask=0xFF00FFFF),  # ROIStandardDeviation
    ),
)
