"""Frame Pixel Shift, PS3.3 C.7.6.16.2.14. Generated from table_C.7.6.16-15; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.7.6.16-15",
    "Frame Pixel Shift",
    "C.7.6.16.2.14",
    (
        Row(0, 0x00289415, "1", items=(1, None)),  # FramePixelShiftSequence
        Row(1, 0x00289416, "1"),  # SubtractionItemID
        Row(1, 0x00286114, "1"),  # MaskSubPixelShift
    ),
)
