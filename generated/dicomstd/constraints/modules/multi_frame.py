"""Multi-frame, PS3.3 C.7.6.6. Generated from table_C.7-14; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.7-14",
    "Multi-frame",
    "C.7.6.6",
    (
        Row(0, 0x00280008, "1"),  # NumberOfFrames
        Row(0, 0x00280009, "1"),  # FrameIncrementPointer
        Row(0, 0x00220028, "3", values=(enumerated("YES", "NO"),)),  # StereoPairsPresent
        Row(0, 0x7FE00003, "3"),  # EncapsulatedPixelDataValueTotalLength
    ),
)
