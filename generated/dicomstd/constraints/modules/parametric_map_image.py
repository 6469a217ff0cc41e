"""Parametric Map Image, PS3.3 C.8.32.2. Generated from table_PS3.3_C.8.32-2; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.8.32-2",
    "Parametric Map Image",
    "C.8.32.2",
    (
        Row(0, 0x00080008, "1", values=(enumerated("DERIVED", at=1), enumerated("PRIMARY", at=2), defined("ANGIO_TIME", "ASL", "CINE", "DIFFUSION", "DIXON", "FLOW_ENCODED", "FLUID_ATTENUATED", "FMRI", "MAX_IP", "MIN_IP", "M_MODE", "METABOLITE_MAP", "MULTIECHO", "PROTON_DENSITY", "REALTIME", "STIR", "TAGGING", "TEMPERATURE", "T1", "T2", "T2_STAR", "TOF", "VELOCITY", at=3), defined("ATTENUATION", "CARDIAC_CTA", "CARDIAC_CASCORE", "REFERENCE", at=3, when="Modality in {CT}"), defined("FILTERED", "MEDIAN", "ENERGY_PROP_WT", at=4, when="Modality in {CT}"), defined("ANGIO", "CARDIAC", "CARDIAC_GATED", "CARDRESP_GATED", "DYNAMIC", "FLUOROSCOPY", "LOCALIZER", "MOTION", "PERFUSION", "PRE_CONTRAST", "POST_CONTRAST", "RESP_GATED", "REST", "STATIC", "STRESS", "VOLUME", "NON_PARALLEL", "PARALLEL", "WHOLE_BODY", at=3), defined("ADDITION", "DIVISION", "MASKED", "MAXIMUM", "MEAN", "MINIMUM", "MULTIPLICATION", "RESAMPLED", "STD_DEVIATION", "SUBTRACTION", "NONE", "QUANTITY", "MIXED", at=4),)),  # ImageType
        Row(0, 0, include="macros.content_identification"),  # include Content Identification
        Row(0, 0x00089205, "3", values=(enumerated("COLOR_RANGE", "MONOCHROME"),)),  # PixelPresentation
        Row(0, 0x00280002, "1", values=(enumerated("1"),)),  # SamplesPerPixel
        Row(0, 0x00280004, "1", values=(enumerated("MONOCHROME2"),)),  # PhotometricInterpretation
        Row(0, 0x00280100, "1", values=(enumerated("16", when="present(PixelData) or present(PixelDataProviderURL)"), enumerated("32", when="present(FloatPixelData)"), enumerated("64", when="present(DoubleFloatPixelData)"),)),  # BitsAllocated
        Row(0, 0x00280101, "1C", when="present(PixelData) or present(PixelDataProviderURL)", values=(enumerated("16"),)),  # BitsStored
        Row(0, 0x00280102, "1C", when="present(PixelData) or present(PixelDataProviderURL)", values=(enumerated("15"),)),  # HighBit
        Row(0, 0x20500020, "1", values=(enumerated("IDENTITY"),)),  # PresentationLUTShape
        Row(0, 0x00282110, "1", values=(enumerated("00", "01"),)),  # LossyImageCompression
        Row(0, 0x00282112, "1C", when="not_checkable(other-instance)"),  # LossyImageCompressionRatio
        Row(0, 0x00282114, "1C", when="not_checkable(other-instance)", values=(defined("ISO_10918_1", "ISO_14495_1", "ISO_15444_1", "ISO_15444_15", "ISO_13818_2", "ISO_14496_10", "ISO_23008_2"),)),  # LossyImageCompressionMethod
        Row(0, 0x00280301, "1", values=(enumerated("NO"),)),  # BurnedInAnnotation
        Row(0, 0x00280302, "1", values=(enumerated("YES", "NO"),)),  # RecognizableVisualFeatures
        Row(0, 0x00189004, "1", values=(enumerated("PRODUCT", "RESEARCH", "SERVICE"),)),  # ContentQualification
        Row(0, 0x00281199, "1C", when="PixelPresentation in {COLOR_RANGE} and not used(modules.palette_color_lookup_table)"),  # PaletteColorLookupTableUID
        Row(0, 0x00282000, "1C", when="PixelPresentation in {COLOR_RANGE}"),  # ICCProfile
        Row(0, 0x00282002, "3", values=(defined("SRGB", "ADOBERGB", "ROMMRGB"),)),  # ColorSpace
    ),
)
