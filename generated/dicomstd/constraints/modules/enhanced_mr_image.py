"""Enhanced MR Image, PS3.3 C.8.13.1. Generated from table_C.8-79; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.8-79",
    "Enhanced MR Image",
    "C.8.13.1",
    (
        Row(0, 0, include="macros.mr_image_and_spectroscopy_instance"),  # include MR Image and Spectroscopy Instance
        Row(0, 0x00080008, "1", values=(defined("ANGIO_TIME", "ASL", "CINE", "DIFFUSION", "DIXON", "FLOW_ENCODED", "FLUID_ATTENUATED", "FMRI", "MAX_IP", "MIN_IP", "M_MODE", "METABOLITE_MAP", "MULTIECHO", "PROTON_DENSITY", "REALTIME", "STIR", "TAGGING", "TEMPERATURE", "T1", "T2", "T2_STAR", "TOF", "VELOCITY", at=3), enumerated("ORIGINAL", "DERIVED", "MIXED", at=1), enumerated("PRIMARY", at=2), defined("ANGIO", "CARDIAC", "CARDIAC_GATED", "CARDRESP_GATED", "DYNAMIC", "FLUOROSCOPY", "LOCALIZER", "MOTION", "PERFUSION", "PRE_CONTRAST", "POST_CONTRAST", "RESP_GATED", "REST", "STATIC", "STRESS", "VOLUME", "NON_PARALLEL", "PARALLEL", "WHOLE_BODY", at=3), defined("ADDITION", "DIVISION", "MASKED", "MAXIMUM", "MEAN", "MINIMUM", "MULTIPLICATION", "RESAMPLED", "STD_DEVIATION", "SUBTRACTION", "NONE", "QUANTITY", "MIXED", at=4),)),  # ImageType
        Row(0, 0, include="macros.common_ct_mr_and_photoacoustic_image_description"),  # include Common CT/MR and Photoacoustic Image Description
        Row(0, 0, include="macros.mr_image_description"),  # include MR Image Description
        Row(0, 0x00280002, "1", values=(enumerated("1", when="PhotometricInterpretation in {MONOCHROME2}"), enumerated("3", when="PhotometricInterpretation in {RGB, YBR_ICT, YBR_RCT, YBR_PARTIAL_420, YBR_FULL_422, YBR_FULL}"),)),  # SamplesPerPixel
        Row(0, 0x00280004, "1", values=(defined("MONOCHROME1", "MONOCHROME2", "PALETTE COLOR", "RGB", "HSV", "ARGB", "CMYK", "YBR_FULL", "YBR_FULL_422", "YBR_PARTIAL_422", "YBR_PARTIAL_420", "YBR_ICT", "YBR_RCT"),)),  # PhotometricInterpretation
        Row(0, 0x00280100, "1", values=(enumerated("8", "16", when="PhotometricInterpretation in {MONOCHROME2}"), enumerated("8", when="PhotometricInterpretation in {RGB, YBR_ICT, YBR_RCT, YBR_PARTIAL_420, YBR_FULL_422, YBR_FULL}"),)),  # BitsAllocated
        Row(0, 0x00280101, "1", values=(enumerated("8", when="PhotometricInterpretation in {MONOCHROME2} and BitsAllocated == 8"), enumerated("12", "16", when="PhotometricInterpretation in {MONOCHROME2} and BitsAllocated == 16"), enumerated("8", when="PhotometricInterpretation in {RGB, YBR_ICT, YBR_RCT, YBR_PARTIAL_420, YBR_FULL_422, YBR_FULL}"),)),  # BitsStored
        Row(0, 0x00280102, "1"),  # HighBit
        Row(0, 0x00280103, "1", values=(enumerated("0", "1", when="PhotometricInterpretation in {MONOCHROME2}"), enumerated("0", when="PhotometricInterpretation in {RGB, YBR_ICT, YBR_RCT, YBR_PARTIAL_420, YBR_FULL_422, YBR_FULL}"),)),  # PixelRepresentation
        Row(0, 0x00280006, "1C", when="SamplesPerPixel > 1", values=(enumerated("0", "1"), enumerated("0", when="PhotometricInterpretation in {RGB, YBR_ICT, YBR_RCT, YBR_PARTIAL_420, YBR_FULL_422, YBR_FULL}"),)),  # PlanarConfiguration
        Row(0, 0x00280301, "1C", when="SOPClassUID not in {1.2.840.10008.5.1.4.1.1.4.4}", may="always", values=(enumerated("NO"),)),  # BurnedInAnnotation
        Row(0, 0x00280302, "3", values=(enumerated("YES", "NO"),)),  # RecognizableVisualFeatures
        Row(0, 0x00282110, "1C", when="SOPClassUID not in {1.2.840.10008.5.1.4.1.1.4.4}", may="always", values=(enumerated("00", "01"),)),  # LossyImageCompression
        Row(0, 0x00282112, "1C", when="LossyImageCompression in {01}"),  # LossyImageCompressionRatio
        Row(0, 0x00282114, "1C", when="LossyImageCompression in {01}", values=(defined("ISO_10918_1", "ISO_14495_1", "ISO_15444_1", "ISO_15444_15", "ISO_13818_2", "ISO_14496_10", "ISO_23008_2"),)),  # LossyImageCompressionMethod
        Row(0, 0x20500020, "1C", when="PhotometricInterpretation in {MONOCHROME2}", values=(enumerated("IDENTITY"),)),  # PresentationLUTShape
        Row(0, 0x00880200, "3", items=(1, 1)),  # IconImageSequence
        Row(1, 0, include="macros.image_pixel"),  # include Image Pixel
        Row(0, 0, include="macros.optional_view_and_slice_progression_direction"),  # include Optional View and Slice Progression Direction
    ),
)
