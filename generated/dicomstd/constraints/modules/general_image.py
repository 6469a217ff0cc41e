"""General Image, PS3.3 C.7.6.1. Generated from table_C.7-9; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated

TABLE = Table(
    "C.7-9",
    "General Image",
    "C.7.6.1",
    (
        Row(0, 0x00200013, "2"),  # InstanceNumber
        Row(0, 0x00200020, "2C", when="(not used(modules.image_plane) and not present(ImageOrientationPatient) and not present(ImageOrientationSlide)) or not_checkable(real-world)", may="always"),  # PatientOrientation
        Row(0, 0x00080023, "2C", when="not_checkable(other-instance)", may="always"),  # ContentDate
        Row(0, 0x00080033, "2C", when="not_checkable(other-instance)", may="always"),  # ContentTime
        Row(0, 0x00080008, "3", values=(enumerated("ORIGINAL", "DERIVED", at=1), enumerated("PRIMARY", "SECONDARY", at=2),)),  # ImageType
        Row(0, 0x00204000, "3"),  # ImageComments
        Row(0, 0x00280300, "3", values=(enumerated("YES", "NO", "BOTH"),)),  # QualityControlImage
        Row(0, 0x00280301, "3", values=(enumerated("YES", "NO"),)),  # BurnedInAnnotation
        Row(0, 0x00280302, "3", values=(enumerated("YES", "NO"),)),  # RecognizableVisualFeatures
        Row(0, 0x00282110, "3", values=(enumerated("00", "01"),)),  # LossyImageCompression
        Row(0, 0x00282112, "3"),  # LossyImageCompressionRatio
        Row(0, 0x00282114, "3", values=(defined("ISO_10918_1", "ISO_14495_1", "ISO_15444_1", "ISO_15444_15", "ISO_13818_2", "ISO_14496_10", "ISO_23008_2"),)),  # LossyImageCompressionMethod
        Row(0, 0x00880200, "3", items=(1, 1)),  # IconImageSequence
        Row(1, 0, include="macros.image_pixel"),  # include Image Pixel
        Row(0, 0x20500020, "3", values=(enumerated("IDENTITY", "INVERSE"),)),  # PresentationLUTShape
        Row(0, 0x00409096, "3", items=(1, None)),  # RealWorldValueMappingSequence
        Row(1, 0, include="macros.real_world_value_mapping_item"),  # include Real World Value Mapping Item
        Row(0, 0x00200062, "3", values=(enumerated("R", "L", "U", "B"),)),  # ImageLaterality
        Row(0, 0, groups=(Group("4031", "B", "AnatomicRegionSequence", qualified=True), Group("7483", "B", "AnatomicRegionSequence", qualified=True),), include="macros.general_anatomy_optional"),  # include General Anatomy Optional
    ),
)
