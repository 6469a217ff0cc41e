"""Intravascular OCT Image, PS3.3 C.8.27.2. Generated from table_C.8.27.2-1; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated

TABLE = Table(
    "C.8.27.2-1",
    "Intravascular OCT Image",
    "C.8.27.2",
    (
        Row(0, 0x00080008, "1", values=(defined("AXIAL", "LONGITUDINAL", at=3),)),  # ImageType
        Row(0, 0x00089206, "1", values=(enumerated("DISTORTED"),)),  # VolumetricProperties
        Row(0, 0x00089205, "1", values=(enumerated("COLOR", "COLOR_REF", "MONOCHROME"),)),  # PixelPresentation
        Row(0, 0x00280002, "1", values=(enumerated("1"),)),  # SamplesPerPixel
        Row(0, 0x0008002A, "1"),  # AcquisitionDateTime
        Row(0, 0x00189073, "1C", when="ImageType[1] in {ORIGINAL}", may="always"),  # AcquisitionDuration
        Row(0, 0x00200012, "1"),  # AcquisitionNumber
        Row(0, 0x00280004, "1", values=(enumerated("MONOCHROME2"),)),  # PhotometricInterpretation
        Row(0, 0x00280103, "1", values=(enumerated("0"),)),  # PixelRepresentation
        Row(0, 0x00280100, "1"),  # BitsAllocated
        Row(0, 0x00280101, "1"),  # BitsStored
        Row(0, 0x00280102, "1"),  # HighBit
        Row(0, 0x20500020, "1C", when="PresentationIntentType in {\"FOR PRESENTATION\"}", values=(enumerated("IDENTITY"),)),  # PresentationLUTShape
        Row(0, 0x00282110, "1", values=(enumerated("00", "01"),)),  # LossyImageCompression
        Row(0, 0x00282112, "1C", when="LossyImageCompression in {01}"),  # LossyImageCompressionRatio
        Row(0, 0x00282114, "1C", when="LossyImageCompression in {01}", values=(defined("ISO_10918_1", "ISO_14495_1", "ISO_15444_1", "ISO_15444_15", "ISO_13818_2", "ISO_14496_10", "ISO_23008_2"),)),  # LossyImageCompressionMethod
        Row(0, 0x00280301, "1", values=(enumerated("NO"),)),  # BurnedInAnnotation
        Row(0, 0x00280302, "1", values=(enumerated("NO"),)),  # RecognizableVisualFeatures
        Row(0, 0x0008114A, "3", items=(1, None)),  # ReferencedInstanceSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x0040A170, "1", items=(1, 1), groups=(Group("7004", "D", qualified=True),)),  # PurposeOfReferenceCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00204000, "3"),  # ImageComments
        Row(0, 0x00082144, "3"),  # RecommendedDisplayFrameRate
        Row(0, 0x00520039, "1C", when="PresentationIntentType in {\"FOR PRESENTATION\"}", values=(defined("REPLICATE", "BILINEAR", "CUBIC"),)),  # InterpolationType
        Row(0, 0x00280304, "1C", when="PixelPresentation in {COLOR_REF}"),  # ReferencedColorPaletteInstanceUID
    ),
)
