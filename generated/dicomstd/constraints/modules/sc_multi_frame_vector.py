"""SC Multi-frame Vector, PS3.3 C.8.6.4. Generated from table_C.8-25c; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8-25c",
    "SC Multi-frame Vector",
    "C.8.6.4",
    (
        Row(0, 0x00181065, "1C", when="FrameIncrementPointer in {00181065}"),  # FrameTimeVector
        Row(0, 0x00182001, "1C", when="FrameIncrementPointer in {00182001}"),  # PageNumberVector
        Row(0, 0x00182002, "1C", when="FrameIncrementPointer in {00182002}"),  # FrameLabelVector
        Row(0, 0x00182003, "1C", when="FrameIncrementPointer in {00182003}"),  # FramePrimaryAngleVector
        Row(0, 0x00182004, "1C", when="FrameIncrementPointer in {00182004}"),  # FrameSecondaryAngleVector
        Row(0, 0x00182005, "1C", when="FrameIncrementPointer in {00182005}"),  # SliceLocationVector
        Row(0, 0x00182006, "1C", when="FrameIncrementPointer in {00182006}"),  # DisplayWindowLabelVector
    ),
)
