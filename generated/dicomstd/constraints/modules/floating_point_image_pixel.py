"""Floating Point Image Pixel, PS3.3 C.7.6.24. Generated from table_PS3.3_C.7.6.24-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.7.6.24-1",
    "Floating Point Image Pixel",
    "C.7.6.24",
    (
        Row(0, 0x00280002, "1"),  # SamplesPerPixel
        Row(0, 0x00280004, "1", values=(enumerated("MONOCHROME2"),)),  # PhotometricInterpretation
        Row(0, 0x00280010, "1"),  # Rows
        Row(0, 0x00280011, "1"),  # Columns
        Row(0, 0x00280100, "1", values=(enumerated("32"),)),  # BitsAllocated
        Row(0, 0x7FE00008, "1"),  # FloatPixelData
        Row(0, 0x00280034, "1C", when="not_checkable(content) and not has_value(PixelSpacing) and not has_value(ImagerPixelSpacing) and not has_value(NominalScannedPixelSpacing) and not has_value(PixelSpacing@frames)"),  # PixelAspectRatio
        Row(0, 0x00280122, "3"),  # FloatPixelPaddingValue
        Row(0, 0x00280124, "1C", when="present(FloatPixelPaddingValue)"),  # FloatPixelPaddingRangeLimit
    ),
)
