"""Mask, PS3.3 C.7.6.10. Generated from table_C.7-16; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.7-16",
    "Mask",
    "C.7.6.10",
    (
        Row(0, 0x00286100, "1", items=(1, None)),  # MaskSubtractionSequence
        Row(1, 0x00286101, "1", values=(defined("NONE", "AVG_SUB", "TID", "REV_TID"),)),  # MaskOperation
        Row(1, 0x00289416, "1C", when="SOPClassUID in {1.2.840.10008.5.1.4.1.1.12.1.1, 1.2.840.10008.5.1.4.1.1.12.2.1}", may="always"),  # SubtractionItemID
        Row(1, 0x00286102, "1C", when="MaskOperation in {REV_TID}", may="always"),  # ApplicableFrameRange
        Row(1, 0x00286110, "1C", when="MaskOperation in {AVG_SUB}"),  # MaskFrameNumbers
        Row(1, 0x00286112, "3"),  # ContrastFrameAveraging
        Row(1, 0x00286114, "3"),  # MaskSubPixelShift
        Row(1, 0x00286120, "2C", when="MaskOperation in {TID, REV_TID}"),  # TIDOffset
        Row(1, 0x00286190, "3"),  # MaskOperationExplanation
        Row(1, 0x00289454, "3", values=(enumerated("SYSTEM", "USER"),)),  # MaskSelectionMode
        Row(0, 0x00281090, "2", values=(defined("SUB", "NAT"),)),  # RecommendedViewingMode
    ),
)
