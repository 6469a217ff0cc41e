"""Enhanced Palette Color Lookup Table, PS3.3 C.7.6.23. Generated from table_C.7.6.23-1; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.7.6.23-1",
    "Enhanced Palette Color Lookup Table",
    "C.7.6.23",
    (
        Row(0, 0x00281401, "1"),  # DataFrameAssignmentSequence
        Row(1, 0x00189808, "1"),  # DataType
        Row(1, 0x00281402, "1", values=(enumerated("PRIMARY_PVALUES", "PRIMARY_SINGLE", "SECONDARY_SINGLE", "SECONDARY_HIGH", "SECONDARY_LOW"),)),  # DataPathAssignment
        Row(1, 0x00281403, "3"),  # BitsMappedToColorLookupTable
        Row(1, 0, include="macros.voi_lut"),  # include VOI LUT
        Row(0, 0x00281404, "1C", when="DataPathAssignmentSequence.DataPathAssignment other than {PRIMARY_PVALUES}", items=(1, 1)),  # BlendingLUT1Sequence
        Row(1, 0x00281405, "1", values=(enumerated("CONSTANT", "ALPHA_1", "ALPHA_2", "TABLE"),)),  # BlendingLUT1TransferFunction
        Row(1, 0x00281406, "1C", when="BlendingLUT1TransferFunction in {CONSTANT}"),  # BlendingWeightConstant
        Row(1, 0x00281407, "1C", when="BlendingLUT1TransferFunction in {TABLE}"),  # BlendingLookupTableDescriptor
        Row(1, 0x00281408, "1C", when="BlendingLUT1TransferFunction in {TABLE}"),  # BlendingLookupTableData
        Row(0, 0x0028140C, "1C", when="DataPathAssignmentSequence.DataPathAssignment other than {PRIMARY_PVALUES}", items=(1, 1)),  # BlendingLUT2Sequence
        Row(1, 0x0028140D, "1", values=(enumerated("CONSTANT", "ONE_MINUS", "ALPHA_1", "ALPHA_2", "TABLE"),)),  # BlendingLUT2TransferFunction
        Row(1, 0x00281406, "1C", when="BlendingLUT2TransferFunction in {CONSTANT}"),  # BlendingWeightConstant
        Row(1, 0x00281407, "1C", when="BlendingLUT2TransferFunction in {TABLE}"),  # BlendingLookupTableDescriptor
        Row(1, 0x00281408, "1C", when="BlendingLUT2TransferFunction in {TABLE}"),  # BlendingLookupTableData
        Row(0, 0x0028140B, "1C", when="present(DataPathAssignment) and DataPathAssignment not in {PRIMARY_PVALUES}", items=(1, 2)),  # EnhancedPaletteColorLookupTableSequence
        Row(1, 0x0028140E, "1", values=(enumerated("PRIMARY", "SECONDARY"),)),  # DataPathID
        Row(1, 0x0028140F, "1", values=(enumerated("EQUAL_RGB", "TABLE"),)),  # RGBLUTTransferFunction
        Row(1, 0x00281410, "1", values=(enumerated("NONE", "IDENTITY", "TABLE"),)),  # AlphaLUTTransferFunction
        Row(1, 0x00281101, "1C", when="RGBLUTTransferFunction in {TABLE}"),  # RedPaletteColorLookupTableDescriptor
        Row(1, 0x00281102, "1C", when="RGBLUTTransferFunction in {TABLE}"),  # GreenPaletteColorLookupTableDescriptor
        Row(1, 0x00281103, "1C", when="RGBLUTTransferFunction in {TABLE}"),  # BluePaletteColorLookupTableDescriptor
        Row(1, 0x00281104, "1C", when="AlphaLUTTransferFunction in {TABLE}"),  # AlphaPaletteColorLookupTableDescriptor
        Row(1, 0x00281201, "1C", when="RGBLUTTransferFunction in {TABLE}"),  # RedPaletteColorLookupTableData
        Row(1, 0x00281202, "1C", when="RGBLUTTransferFunction in {TABLE}"),  # GreenPaletteColorLookupTableData
        Row(1, 0x00281203, "1C", when="RGBLUTTransferFunction in {TABLE}"),  # BluePaletteColorLookupTableData
        Row(1, 0x00281204, "1C", when="AlphaLUTTransferFunction in {TABLE}"),  # AlphaPaletteColorLookupTableData
        Row(0, 0x00282000, "1C", when="DataPathAssignmentSequence.DataPathAssignment other than {PRIMARY_PVALUES}"),  # ICCProfile
        Row(0, 0x00282002, "3", values=(defined("SRGB", "ADOBERGB", "ROMMRGB"),)),  # ColorSpace
    ),
)
