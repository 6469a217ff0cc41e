"""Ophthalmic Tomography Image, PS3.3 C.8.17.7. Generated from table_C.8.17.7-1; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.8.17.7-1",
    "Ophthalmic Tomography Image",
    "C.8.17.7",
    (
        Row(0, 0x00221622, "1C", when="not_checkable(application)", may="always", values=(enumerated("YES", "NO"),)),  # OphthalmicVolumetricPropertiesFlag
        Row(0, 0x00080008, "1", values=(enumerated("ORIGINAL", "DERIVED", at=1), enumerated("PRIMARY", "SECONDARY", at=2),)),  # ImageType
        Row(0, 0x00280002, "1", values=(enumerated("1"),)),  # SamplesPerPixel
        Row(0, 0x0008002A, "1"),  # AcquisitionDateTime
        Row(0, 0x00189073, "1C", when="ImageType[1] in {ORIGINAL}", may="always"),  # AcquisitionDuration
        Row(0, 0x00200012, "1"),  # AcquisitionNumber
        Row(0, 0x00280004, "1", values=(enumerated("MONOCHROME2"),)),  # PhotometricInterpretation
        Row(0, 0x00280103, "1", values=(enumerated("0"),)),  # PixelRepresentation
        Row(0, 0x00280100, "1", values=(enumerated("8", "16"),)),  # BitsAllocated
        Row(0, 0x00280101, "1", values=(enumerated("8", "12", "16"),)),  # BitsStored
        Row(0, 0x00280102, "1"),  # HighBit
        Row(0, 0x20500020, "1", values=(enumerated("IDENTITY"),)),  # PresentationLUTShape
        Row(0, 0x00282110, "1", values=(enumerated("00", "01"),)),  # LossyImageCompression
        Row(0, 0x00282112, "1C", when="LossyImageCompression in {01}"),  # LossyImageCompressionRatio
        Row(0, 0x00282114, "1C", when="LossyImageCompression in {01}", values=(defined("ISO_10918_1", "ISO_14495_1", "ISO_15444_1", "ISO_15444_15", "ISO_13818_2", "ISO_14496_10", "ISO_23008_2"),)),  # LossyImageCompressionMethod
        Row(0, 0x00280301, "1", values=(enumerated("NO"),)),  # BurnedInAnnotation
        Row(0, 0x00280302, "3", values=(enumerated("YES", "NO"),)),  # RecognizableVisualFeatures
        Row(0, 0x00209228, "1", values=(enumerated("0"),)),  # ConcatenationFrameOffsetNumber
        Row(0, 0x00209162, "1", values=(enumerated("1"),)),  # InConcatenationNumber
        Row(0, 0x00209163, "1", values=(enumerated("1"),)),  # InConcatenationTotalNumber
        Row(0, 0x00204000, "3"),  # ImageComments
    ),
)
