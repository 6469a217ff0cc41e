"""Image Pixel Description, PS3.3 C.7.6.3.3. Generated from table_C.7-11c; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.7-11c",
    "Image Pixel Description",
    "C.7.6.3.3",
    (
        Row(0, 0x00280002, "1"),  # SamplesPerPixel
        Row(0, 0x00280004, "1", values=(defined("MONOCHROME1", "MONOCHROME2", "PALETTE COLOR", "RGB", "HSV", "ARGB", "CMYK", "YBR_FULL", "YBR_FULL_422", "YBR_PARTIAL_422", "YBR_PARTIAL_420", "YBR_ICT", "YBR_RCT"),)),  # PhotometricInterpretation
        Row(0, 0x00280010, "1"),  # Rows
        Row(0, 0x00280011, "1"),  # Columns
        Row(0, 0x00280100, "1"),  # BitsAllocated
        Row(0, 0x00280101, "1"),  # BitsStored
        Row(0, 0x00280102, "1"),  # HighBit
        Row(0, 0x00280103, "1", values=(enumerated("0000H", "0001H"),)),  # PixelRepresentation
        Row(0, 0x00280006, "1C", when="SamplesPerPixel > 1", values=(enumerated("0", "1"),)),  # PlanarConfiguration
        Row(0, 0x00280034, "1C", when="not_checkable(content) and not has_value(PixelSpacing) and not has_value(ImagerPixelSpacing) and not has_value(NominalScannedPixelSpacing) and not has_value(PixelSpacing@frames)"),  # PixelAspectRatio
        Row(0, 0x00280106, "3"),  # SmallestImagePixelValue
        Row(0, 0x00280107, "3"),  # LargestImagePixelValue
        Row(0, 0x00281101, "1C", when="PhotometricInterpretation in {\"PALETTE COLOR\"} or PixelPresentation in {COLOR, MIXED}"),  # RedPaletteColorLookupTableDescriptor
        Row(0, 0x00281102, "1C", when="PhotometricInterpretation in {\"PALETTE COLOR\"} or PixelPresentation in {COLOR, MIXED}"),  # GreenPaletteColorLookupTableDescriptor
        Row(0, 0x00281103, "1C", when="PhotometricInterpretation in {\"PALETTE COLOR\"} or PixelPresentation in {COLOR, MIXED}"),  # BluePaletteColorLookupTableDescriptor
        Row(0, 0x00281201, "1C", when="PhotometricInterpretation in {\"PALETTE COLOR\"} or PixelPresentation in {COLOR, MIXED}"),  # RedPaletteColorLookupTableData
        Row(0, 0x00281202, "1C", when="PhotometricInterpretation in {\"PALETTE COLOR\"} or PixelPresentation in {COLOR, MIXED}"),  # GreenPaletteColorLookupTableData
        Row(0, 0x00281203, "1C", when="PhotometricInterpretation in {\"PALETTE COLOR\"} or PixelPresentation in {COLOR, MIXED}"),  # BluePaletteColorLookupTableData
        Row(0, 0x00282000, "3"),  # ICCProfile
        Row(0, 0x00282002, "3", values=(defined("SRGB", "ADOBERGB", "ROMMRGB"),)),  # ColorSpace
    ),
)
