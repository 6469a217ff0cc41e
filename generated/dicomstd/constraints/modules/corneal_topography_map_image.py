"""Corneal Topography Map Image, PS3.3 C.8.30.2. Generated from table_C.8.30.2-1; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated

TABLE = Table(
    "C.8.30.2-1",
    "Corneal Topography Map Image",
    "C.8.30.2",
    (
        Row(0, 0x00200013, "1"),  # InstanceNumber
        Row(0, 0x00080023, "1"),  # ContentDate
        Row(0, 0x00080033, "1"),  # ContentTime
        Row(0, 0x0008002A, "1"),  # AcquisitionDateTime
        Row(0, 0x00080008, "1", values=(defined("CORNEAL_TOPO", at=3),)),  # ImageType
        Row(0, 0x00280002, "1", values=(enumerated("1"),)),  # SamplesPerPixel
        Row(0, 0x00280004, "1", values=(enumerated("PALETTE COLOR"),)),  # PhotometricInterpretation
        Row(0, 0x00280103, "1", values=(enumerated("0000H"),)),  # PixelRepresentation
        Row(0, 0, include="macros.basic_pixel_spacing_calibration"),  # include Basic Pixel Spacing Calibration
        Row(0, 0x00280034, "1"),  # PixelAspectRatio
        Row(0, 0x00280100, "1", values=(enumerated("8", "16"),)),  # BitsAllocated
        Row(0, 0x00280101, "1"),  # BitsStored
        Row(0, 0x00280102, "1"),  # HighBit
        Row(0, 0x00282110, "1", values=(enumerated("00", "01"),)),  # LossyImageCompression
        Row(0, 0x00282112, "1C", when="LossyImageCompression in {01}"),  # LossyImageCompressionRatio
        Row(0, 0x00282114, "1C", when="LossyImageCompression in {01}", values=(defined("ISO_10918_1", "ISO_14495_1", "ISO_15444_1", "ISO_15444_15", "ISO_13818_2", "ISO_14496_10", "ISO_23008_2"),)),  # LossyImageCompressionMethod
        Row(0, 0x00280301, "1", values=(enumerated("NO"),)),  # BurnedInAnnotation
        Row(0, 0x00280302, "1", values=(enumerated("YES"),)),  # RecognizableVisualFeatures
        Row(0, 0x00200062, "1", values=(enumerated("R", "L"),)),  # ImageLaterality
        Row(0, 0, groups=(Group("4267", "D"),), include="macros.real_world_value_mapping"),  # include Real World Value Mapping
        Row(0, 0, groups=(Group("244", "D", "AnatomicRegionSequence", qualified=True), Group("4266", "D", "AnatomicRegionSequence", qualified=True),), include="macros.general_anatomy_mandatory"),  # include General Anatomy Mandatory
    ),
)
