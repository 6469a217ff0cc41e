"""Photoacoustic Image, PS3.3 C.8.34.1. Generated from table_C.8.34.1-1; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.8.34.1-1",
    "Photoacoustic Image",
    "C.8.34.1",
    (
        Row(0, 0x00080008, "1", values=(defined("VOLUME", "NON_PARALLEL", "PARALLEL", at=3),)),  # ImageType
        Row(0, 0x00209311, "1", values=(defined("3D", "3D_TEMPORAL"),)),  # DimensionOrganizationType
        Row(0, 0x0008002A, "1"),  # AcquisitionDateTime
        Row(0, 0, include="macros.common_ct_mr_and_photoacoustic_image_description"),  # include Common CT/MR and Photoacoustic Image Description
        Row(0, 0x00280002, "1", values=(enumerated("1", when="PhotometricInterpretation in {MONOCHROME2}"), enumerated("3", when="PhotometricInterpretation in {RGB, YBR_ICT, YBR_RCT, YBR_PARTIAL_420, YBR_FULL_422, YBR_FULL}"),)),  # SamplesPerPixel
        Row(0, 0x00280004, "1", values=(defined("MONOCHROME1", "MONOCHROME2", "PALETTE COLOR", "RGB", "HSV", "ARGB", "CMYK", "YBR_FULL", "YBR_FULL_422", "YBR_PARTIAL_422", "YBR_PARTIAL_420", "YBR_ICT", "YBR_RCT"),)),  # PhotometricInterpretation
        Row(0, 0x00280100, "1", values=(enumerated("8", "16", when="PhotometricInterpretation in {MONOCHROME2}"), enumerated("8", when="PhotometricInterpretation in {RGB, YBR_ICT, YBR_RCT, YBR_PARTIAL_420, YBR_FULL_422, YBR_FULL}"),)),  # BitsAllocated
        Row(0, 0x00280101, "1", values=(enumerated("8", when="PhotometricInterpretation in {MONOCHROME2} and BitsAllocated == 8"), enumerated("16", when="PhotometricInterpretation in {MONOCHROME2} and BitsAllocated == 16"), enumerated("8", when="PhotometricInterpretation in {RGB, YBR_ICT, YBR_RCT, YBR_PARTIAL_420, YBR_FULL_422, YBR_FULL}"),)),  # BitsStored
        Row(0, 0x00280102, "1"),  # HighBit
        Row(0, 0x00280103, "1", values=(enumerated("0", when="PhotometricInterpretation in {MONOCHROME2, RGB, YBR_ICT, YBR_RCT, YBR_PARTIAL_420, YBR_FULL_422, YBR_FULL}"),)),  # PixelRepresentation
        Row(0, 0x00280006, "1C", when="SamplesPerPixel > 1", values=(enumerated("0", "1"), enumerated("0", when="PhotometricInterpretation in {RGB, YBR_ICT, YBR_RCT, YBR_PARTIAL_420, YBR_FULL_422, YBR_FULL}"),)),  # PlanarConfiguration
        Row(0, 0x0018980C, "1", values=(enumerated("RIGID", "TRACKED", "FREEHAND"),)),  # PositionMeasuringDeviceUsed
        Row(0, 0x00282110, "1", values=(enumerated("00", "01"),)),  # LossyImageCompression
        Row(0, 0x00282112, "1C", when="LossyImageCompression in {01}"),  # LossyImageCompressionRatio
        Row(0, 0x00282114, "1C", when="LossyImageCompression in {01}", values=(defined("ISO_10918_1", "ISO_14495_1", "ISO_15444_1", "ISO_15444_15", "ISO_13818_2", "ISO_14496_10", "ISO_23008_2"),)),  # LossyImageCompressionMethod
        Row(0, 0x20500020, "1C", when="PhotometricInterpretation in {MONOCHROME2}", values=(enumerated("IDENTITY"),)),  # PresentationLUTShape
        Row(0, 0x00280301, "1", values=(enumerated("NO"),)),  # BurnedInAnnotation
        Row(0, 0x00280302, "3", values=(enumerated("YES", "NO"),)),  # RecognizableVisualFeatures
        Row(0, 0x00880200, "3", items=(1, 1)),  # IconImageSequence
        Row(1, 0, include="macros.image_pixel"),  # include Image Pixel
    ),
)
