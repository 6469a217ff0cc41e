"""Ophthalmic Photography Image, PS3.3 C.8.17.2. Generated from table_C.8.17.2-1; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated

TABLE = Table(
    "C.8.17.2-1",
    "Ophthalmic Photography Image",
    "C.8.17.2",
    (
        Row(0, 0x00080008, "1", values=(enumerated("ORIGINAL", "DERIVED", at=1), enumerated("PRIMARY", at=2), defined("MONTAGE", at=3), defined("COLOR", "REDFREE", "RED", "BLUE", "FA", "ICG", at=4),)),  # ImageType
        Row(0, 0x00200013, "1"),  # InstanceNumber
        Row(0, 0x00280002, "1", values=(enumerated("3", "1"),)),  # SamplesPerPixel
        Row(0, 0x00280003, "1C", when="not_checkable(content)", values=(enumerated("2"),)),  # SamplesPerPixelUsed
        Row(0, 0x00280004, "1", values=(enumerated("MONOCHROME2", "RGB", "YBR_FULL_422", "YBR_PARTIAL_420", "YBR_ICT", "YBR_RCT"),)),  # PhotometricInterpretation
        Row(0, 0x00280103, "1", values=(enumerated("0"),)),  # PixelRepresentation
        Row(0, 0x00280006, "1C", when="SamplesPerPixel > 1", values=(enumerated("0"),)),  # PlanarConfiguration
        Row(0, 0x00280030, "1C", when="AcquisitionDeviceTypeCodeSequence in {(409898007, SCT)}", may="not_parsed"),  # PixelSpacing
        Row(0, 0x00080033, "1"),  # ContentTime
        Row(0, 0x00080023, "1"),  # ContentDate
        Row(0, 0x0008002A, "1C", when="ImageType[1] in {ORIGINAL}", may="always"),  # AcquisitionDateTime
        Row(0, 0x00082112, "2C", when="ImageType[1] in {DERIVED}", items=(0, None)),  # SourceImageSequence
        Row(1, 0, include="macros.image_sop_instance_reference"),  # include Image SOP Instance Reference
        Row(1, 0x0040A170, "1", items=(1, 1), groups=(Group("7202", "D"),)),  # PurposeOfReferenceCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00282110, "1", values=(enumerated("00", "01"),)),  # LossyImageCompression
        Row(0, 0x00282112, "1C", when="LossyImageCompression in {01}"),  # LossyImageCompressionRatio
        Row(0, 0x00282114, "1C", when="LossyImageCompression in {01}", values=(defined("ISO_10918_1", "ISO_14495_1", "ISO_15444_1", "ISO_15444_15", "ISO_13818_2", "ISO_14496_10", "ISO_23008_2"),)),  # LossyImageCompressionMethod
        Row(0, 0x20500020, "1C", when="PhotometricInterpretation in {MONOCHROME2}", values=(enumerated("IDENTITY"),)),  # PresentationLUTShape
        Row(0, 0x00500004, "3", values=(enumerated("YES", "NO"),)),  # CalibrationImage
        Row(0, 0x00280301, "1", values=(enumerated("YES", "NO"),)),  # BurnedInAnnotation
        Row(0, 0x00280302, "3", values=(enumerated("YES", "NO"),)),  # RecognizableVisualFeatures
    ),
)
