"""XA/XRF Presentation State Mask, PS3.3 C.11.19. Generated from table_C.11.19-1; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.11.19-1",
    "XA/XRF Presentation State Mask",
    "C.11.19",
    (
        Row(0, 0x00286100, "1", items=(1, None)),  # MaskSubtractionSequence
        Row(1, 0x00081140, "1C", when="not_checkable(application)", items=(1, 1)),  # ReferencedImageSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x00286101, "1", values=(defined("NONE", "AVG_SUB", "TID", "REV_TID"),)),  # MaskOperation
        Row(1, 0x00286102, "1C", when="MaskOperation in {REV_TID}", may="always"),  # ApplicableFrameRange
        Row(1, 0x00286110, "1C", when="MaskOperation in {AVG_SUB}"),  # MaskFrameNumbers
        Row(1, 0x00286112, "3"),  # ContrastFrameAveraging
        Row(1, 0x00286120, "2C", when="MaskOperation in {TID, REV_TID}"),  # TIDOffset
        Row(1, 0x00289422, "1C", when="not_checkable(other-instance)", items=(1, None)),  # PixelIntensityRelationshipLUTSequence
        Row(2, 0x00289507, "1"),  # LUTFrameRange
        Row(2, 0x00283002, "1"),  # LUTDescriptor
        Row(2, 0x00283006, "1"),  # LUTData
        Row(2, 0x00289474, "1", values=(enumerated("TO_LOG"),)),  # LUTFunction
        Row(1, 0x00289501, "1", items=(1, None)),  # PixelShiftSequence
        Row(2, 0x00289506, "1"),  # PixelShiftFrameRange
        Row(2, 0x00289502, "1", items=(1, None)),  # RegionPixelShiftSequence
        Row(3, 0x00286114, "1"),  # MaskSubPixelShift
        Row(3, 0x00289503, "1C", when="not_checkable(content)"),  # VerticesOfTheRegion
    ),
)
