"""Whole Slide Microscopy Image, PS3.3 C.8.12.4. Generated from table_C.8.12.4-1; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.8.12.4-1",
    "Whole Slide Microscopy Image",
    "C.8.12.4",
    (
        Row(0, 0x00080008, "1", values=(defined("VOLUME", "LABEL", "OVERVIEW", "THUMBNAIL", at=3), defined("NONE", "RESAMPLED", at=4),)),  # ImageType
        Row(0, 0x00480001, "1C", when="ImageType[3] in {VOLUME}", may="always"),  # ImagedVolumeWidth
        Row(0, 0x00480002, "1C", when="ImageType[3] in {VOLUME}", may="always"),  # ImagedVolumeHeight
        Row(0, 0x00480003, "1C", when="ImageType[3] in {VOLUME}", may="always"),  # ImagedVolumeDepth
        Row(0, 0x00280002, "1", values=(enumerated("3", "1"), enumerated("1", when="PhotometricInterpretation in {MONOCHROME2}"), enumerated("3", when="PhotometricInterpretation not in {MONOCHROME2}"),)),  # SamplesPerPixel
        Row(0, 0x00280004, "1", values=(enumerated("MONOCHROME2", "RGB", "YBR_FULL_422", "YBR_ICT", "YBR_RCT"),)),  # PhotometricInterpretation
        Row(0, 0x00280006, "1C", when="SamplesPerPixel > 1", values=(enumerated("0"),)),  # PlanarConfiguration
        Row(0, 0x00280008, "1", values=(enumerated("1", when="ImageType[3] in {THUMBNAIL, LABEL, OVERVIEW}"),)),  # NumberOfFrames
        Row(0, 0x00280100, "1", values=(enumerated("8", "16"),)),  # BitsAllocated
        Row(0, 0x00280101, "1"),  # BitsStored
        Row(0, 0x00280102, "1"),  # HighBit
        Row(0, 0x00280103, "1", values=(enumerated("0"),)),  # PixelRepresentation
        Row(0, 0x0008002A, "1"),  # AcquisitionDateTime
        Row(0, 0x00189073, "3"),  # AcquisitionDuration
        Row(0, 0x00282110, "1", values=(enumerated("00", "01"),)),  # LossyImageCompression
        Row(0, 0x00282112, "1C", when="LossyImageCompression in {01}"),  # LossyImageCompressionRatio
        Row(0, 0x00282114, "1C", when="LossyImageCompression in {01}", values=(defined("ISO_10918_1", "ISO_14495_1", "ISO_15444_1", "ISO_15444_15", "ISO_13818_2", "ISO_14496_10", "ISO_23008_2"),)),  # LossyImageCompressionMethod
        Row(0, 0x20500020, "1C", when="PhotometricInterpretation in {MONOCHROME2}", values=(enumerated("IDENTITY"),)),  # PresentationLUTShape
        Row(0, 0x00281052, "1C", when="PhotometricInterpretation in {MONOCHROME2}", values=(enumerated("0"),)),  # RescaleIntercept
        Row(0, 0x00281053, "1C", when="PhotometricInterpretation in {MONOCHROME2}", values=(enumerated("1"),)),  # RescaleSlope
        Row(0, 0x00089206, "1", values=(enumerated("VOLUME"),)),  # VolumetricProperties
        Row(0, 0x00480010, "1", values=(enumerated("YES", "NO"),)),  # SpecimenLabelInImage
        Row(0, 0x00280301, "1", values=(enumerated("YES", "NO"),)),  # BurnedInAnnotation
        Row(0, 0x00480011, "1", values=(enumerated("AUTO", "MANUAL"),)),  # FocusMethod
        Row(0, 0x00480012, "1", values=(enumerated("YES", "NO"),)),  # ExtendedDepthOfField
        Row(0, 0x00480013, "1C", when="ExtendedDepthOfField in {YES}"),  # NumberOfFocalPlanes
        Row(0, 0x00480014, "1C", when="ExtendedDepthOfField in {YES}"),  # DistanceBetweenFocalPlanes
        Row(0, 0x00181400, "3"),  # AcquisitionDeviceProcessingDescription
        Row(0, 0x00181210, "3"),  # ConvolutionKernel
        Row(0, 0x00480015, "3"),  # RecommendedAbsentPixelCIELabValue
    ),
)
