"""MPR Volumetric Presentation State Display, PS3.3 C.11.27. Generated from table_C.11.27-1; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.11.27-1",
    "MPR Volumetric Presentation State Display",
    "C.11.27",
    (
        Row(0, 0x00089205, "1", values=(enumerated("MONOCHROME", "TRUE_COLOR"),)),  # PixelPresentation
        Row(0, 0x00701801, "2C", when="PixelPresentation in {TRUE_COLOR}", items=(1, None)),  # PresentationStateClassificationComponentSequence
        Row(1, 0x00701802, "1", values=(enumerated("ONE_TO_RGBA", "TWO_TO_RGBA"),)),  # ComponentType
        Row(1, 0x00701803, "1", items=(1, 1)),  # ComponentInputSequence
        Row(2, 0x00701804, "1"),  # VolumetricPresentationInputIndex
        Row(2, 0x00281403, "3"),  # BitsMappedToColorLookupTable
        Row(1, 0x0028140F, "1", values=(enumerated("EQUAL_RGB", "TABLE"),)),  # RGBLUTTransferFunction
        Row(1, 0x00281410, "1C", when="count(PresentationStateClassificationComponentSequence) > 1", values=(enumerated("NONE", "IDENTITY", "TABLE"),)),  # AlphaLUTTransferFunction
        Row(1, 0x00281101, "1C", when="RGBLUTTransferFunction in {TABLE}"),  # RedPaletteColorLookupTableDescriptor
        Row(1, 0x00281102, "1C", when="RGBLUTTransferFunction in {TABLE}"),  # GreenPaletteColorLookupTableDescriptor
        Row(1, 0x00281103, "1C", when="RGBLUTTransferFunction in {TABLE}"),  # BluePaletteColorLookupTableDescriptor
        Row(1, 0x00281104, "1C", when="AlphaLUTTransferFunction in {TABLE}"),  # AlphaPaletteColorLookupTableDescriptor
        Row(1, 0x00281199, "3"),  # PaletteColorLookupTableUID
        Row(1, 0x00281201, "1C", when="RGBLUTTransferFunction in {TABLE} and not present(SegmentedRedPaletteColorLookupTableData)"),  # RedPaletteColorLookupTableData
        Row(1, 0x00281202, "1C", when="present(RedPaletteColorLookupTableData)"),  # GreenPaletteColorLookupTableData
        Row(1, 0x00281203, "1C", when="present(RedPaletteColorLookupTableData)"),  # BluePaletteColorLookupTableData
        Row(1, 0x00281204, "1C", when="AlphaLUTTransferFunction in {TABLE} and not present(SegmentedAlphaPaletteColorLookupTableData)"),  # AlphaPaletteColorLookupTableData
        Row(1, 0x00281221, "1C", when="RGBLUTTransferFunction in {TABLE} and not present(RedPaletteColorLookupTableData)"),  # SegmentedRedPaletteColorLookupTableData
        Row(1, 0x00281222, "1C", when="present(SegmentedRedPaletteColorLookupTableData)"),  # SegmentedGreenPaletteColorLookupTableData
        Row(1, 0x00281223, "1C", when="present(SegmentedRedPaletteColorLookupTableData)"),  # SegmentedBluePaletteColorLookupTableData
        Row(1, 0x00281224, "1C", when="AlphaLUTTransferFunction in {TABLE} and not present(AlphaPaletteColorLookupTableData)"),  # SegmentedAlphaPaletteColorLookupTableData
        Row(0, 0x00701805, "2C", when="PixelPresentation in {TRUE_COLOR}"),  # PresentationStateCompositorComponentSequence
        Row(1, 0x00701806, "1", items=(2, 2)),  # WeightingTransferFunctionSequence
        Row(2, 0x00283002, "1"),  # LUTDescriptor
        Row(2, 0x00283006, "1"),  # LUTData
        Row(0, 0x20500020, "1C", when="PixelPresentation in {MONOCHROME}", values=(enumerated("IDENTITY", "INVERSE"),)),  # PresentationLUTShape
        Row(0, 0x00282000, "1C", when="PixelPresentation in {TRUE_COLOR}"),  # ICCProfile
        Row(0, 0x00282002, "1C", when="PixelPresentation in {TRUE_COLOR} and not_checkable(content)", values=(defined("SRGB", "ADOBERGB", "ROMMRGB"),)),  # ColorSpace
    ),
)
