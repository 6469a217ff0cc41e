"""NM Image Pixel, PS3.3 C.8.4.7. Generated from table_C.8-6; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.8-6",
    "NM Image Pixel",
    "C.8.4.7",
    (
        Row(0, 0x00280002, "1", values=(enumerated("1"),)),  # SamplesPerPixel
        Row(0, 0x00280004, "1", values=(enumerated("MONOCHROME2", "PALETTE COLOR"),)),  # PhotometricInterpretation
        Row(0, 0x00280100, "1", values=(enumerated("8", "16"),)),  # BitsAllocated
        Row(0, 0x00280101, "1"),  # BitsStored
        Row(0, 0x00280102, "1"),  # HighBit
        Row(0, 0x00280030, "2"),  # PixelSpacing
    ),
)
