"""Optical Path, PS3.3 C.8.12.5. Generated from table_C.8.12.5-1; do not edit."""

from dicodec.schema import Row, Table, defined

TABLE = Table(
    "C.8.12.5-1",
    "Optical Path",
    "C.8.12.5",
    (
        Row(0, 0x00480302, "1C", when="present(DimensionOrganizationType) and DimensionOrganizationType in {TILED_FULL}", may="always"),  # NumberOfOpticalPaths
        Row(0, 0x00480105, "1", items=(1, None)),  # OpticalPathSequence
        Row(1, 0x00480106, "1"),  # OpticalPathIdentifier
        Row(1, 0x00480107, "3"),  # OpticalPathDescription
        Row(1, 0x00480100, "3", items=(1, 1)),  # IlluminatorTypeCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00220055, "1C", when="not present(IlluminationColorCodeSequence)", may="always"),  # IlluminationWaveLength
        Row(1, 0x00480108, "1C", when="not present(IlluminationWaveLength)", may="always", items=(1, 1)),  # IlluminationColorCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00220016, "1", items=(1, None)),  # IlluminationTypeCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00220017, "3", items=(1, None)),  # LightPathFilterTypeStackCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00220001, "3"),  # LightPathFilterPassThroughWavelength
        Row(1, 0x00220002, "3"),  # LightPathFilterPassBand
        Row(1, 0x00220018, "3", items=(1, None)),  # ImagePathFilterTypeStackCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00220003, "3"),  # ImagePathFilterPassThroughWavelength
        Row(1, 0x00220004, "3"),  # ImagePathFilterPassBand
        Row(1, 0x00220019, "3", items=(1, None)),  # LensesCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00480111, "3"),  # CondenserLensPower
        Row(1, 0x00480112, "3"),  # ObjectiveLensPower
        Row(1, 0x00480113, "3"),  # ObjectiveLensNumericalAperture
        Row(1, 0x0022001A, "1C", when="not_checkable(application)"),  # ChannelDescriptionCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00480120, "3", items=(1, 1)),  # PaletteColorLookupTableSequence
        Row(2, 0, include="macros.palette_color_lookup_table"),  # include Palette Color Lookup Table
        Row(1, 0x00282000, "1C", when="PhotometricInterpretation not in {MONOCHROME2} or present(PaletteColorLookupTableSequence)"),  # ICCProfile
        Row(1, 0x00282002, "3", values=(defined("SRGB", "ADOBERGB", "ROMMRGB"),)),  # ColorSpace
    ),
)
