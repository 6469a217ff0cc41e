"""Double Floating Point Image Pixel, PS3.3 C.7.6.25. Generated from table_PS3.3_C.7.6.25-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.7.6.25-1",
    "Double Floating Point Image Pixel",
    "C.7.6.25",
    (
        Row(0, 0x00280002, "1"),  # SamplesPerPixel
        Row(0, 0x00280004, "1", values=(enumerated("MONOCHROME2"),)),  # PhotometricInterpretation
        Row(0, 0x00280010, "1"),  # Rows
        Row(0, 0x00280011, "1"),  # Columns
        Row(0, 0x00280100, "1", values=(enumerated("64"),)),  # BitsAllocated
        Row(0, 0x7FE00009, "1"),  # DoubleFloatPixelData
        Row(0, 0x00280034, "1C", when="not_checkable(content) and not has_value(PixelSpacing) and not has_value(ImagerPixelSpacing) and not has_value(NominalScannedPixelSpacing) and not has_value(PixelSpacing@frames)"),  # PixelAspectRatio
        Row(0, 0x00280123, "3"),  # DoubleFloatPixelPaddingValue
        Row(0, 0x00280125, "1C", when="present(DoubleFloatPixelPaddingValue)"),  # DoubleFloatPixelPaddingRangeLimit
    ),
)
