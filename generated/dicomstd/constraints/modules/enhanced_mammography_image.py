"""Enhanced Mammography Image, PS3.3 C.8.31.1. Generated from table_C.8.31-1; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.8.31-1",
    "Enhanced Mammography Image",
    "C.8.31.1",
    (
        Row(0, 0x00181500, "1", values=(defined("STATIONARY", "ROTATION_STEP", "ROTATION_CONT", "TRANSLATION_STEP", "TRANSLATION_CONT", "COMPLEX_STEP", "COMPLEX_CONT"),)),  # PositionerMotion
        Row(0, 0x00181508, "1", values=(enumerated("MAMMOGRAPHIC"),)),  # PositionerType
        Row(0, 0x00189004, "1", values=(enumerated("PRODUCT", "RESEARCH", "SERVICE"),)),  # ContentQualification
        Row(0, 0x0008002A, "1"),  # AcquisitionDateTime
        Row(0, 0x00189073, "1"),  # AcquisitionDuration
        Row(0, 0, include="macros.digital_x_ray_detector"),  # include Digital X-Ray Detector
        Row(0, 0x00180060, "1"),  # KVP
        Row(0, 0x00189330, "1C", when="not present(ExposureInmAs)", may="always"),  # XRayTubeCurrentInmA
        Row(0, 0x00189328, "1C", when="not present(ExposureInmAs)", may="always"),  # ExposureTimeInms
        Row(0, 0x00189332, "1C", when="not present(ExposureTimeInms) or not present(XRayTubeCurrentInmA)", may="always"),  # ExposureInmAs
        Row(0, 0x00181190, "1"),  # FocalSpots
        Row(0, 0x00181191, "1", values=(defined("TUNGSTEN", "MOLYBDENUM", "RHODIUM"),)),  # AnodeTargetMaterial
        Row(0, 0x001811A0, "1"),  # BodyPartThickness
        Row(0, 0x001811A2, "1"),  # CompressionForce
        Row(0, 0x001811A3, "3"),  # CompressionPressure
        Row(0, 0x001811A5, "3"),  # CompressionContactArea
        Row(0, 0x001811A4, "1"),  # PaddleDescription
        Row(0, 0x00187060, "1", values=(defined("AUTOMATIC", "MANUAL"),)),  # ExposureControlMode
        Row(0, 0x00187062, "1"),  # ExposureControlModeDescription
        Row(0, 0x00200020, "1C", when="not_checkable(content)", may="always"),  # PatientOrientation
        Row(0, 0x00204000, "3"),  # ImageComments
        Row(0, 0x00280002, "1", values=(enumerated("1"),)),  # SamplesPerPixel
        Row(0, 0x00280004, "1", values=(enumerated("MONOCHROME1", "MONOCHROME2"),)),  # PhotometricInterpretation
        Row(0, 0x00280100, "1", values=(enumerated("8", "16"),)),  # BitsAllocated
        Row(0, 0x00280101, "1", values=(enumerated("8", "9", "10", "11", "12", "13", "14", "15", "16"),)),  # BitsStored
        Row(0, 0x00280102, "1"),  # HighBit
        Row(0, 0x00280103, "1", values=(enumerated("0000H"),)),  # PixelRepresentation
        Row(0, 0x00280300, "3", values=(enumerated("YES", "NO"),)),  # QualityControlImage
        Row(0, 0x00280301, "1", values=(enumerated("NO"),)),  # BurnedInAnnotation
        Row(0, 0x00282110, "1", values=(enumerated("00", "01"),)),  # LossyImageCompression
        Row(0, 0x00282112, "1C", when="LossyImageCompression in {01}"),  # LossyImageCompressionRatio
        Row(0, 0x00282114, "1C", when="LossyImageCompression in {01}", values=(defined("ISO_10918_1", "ISO_14495_1", "ISO_15444_1", "ISO_15444_15", "ISO_13818_2", "ISO_14496_10", "ISO_23008_2"),)),  # LossyImageCompressionMethod
        Row(0, 0x00400316, "1"),  # OrganDose
        Row(0, 0x00408302, "1"),  # EntranceDoseInmGy
        Row(0, 0x00408303, "3", values=(enumerated("IAK", "ESAK", "ESDBS", "ESDNOBS"),)),  # EntranceDoseDerivation
        Row(0, 0x00540202, "1", values=(defined("STATIONARY", "ROTATION_STEP", "ROTATION_CONT", "TRANSLATION_STEP", "TRANSLATION_CONT", "COMPLEX_STEP", "COMPLEX_CONT"),)),  # TypeOfDetectorMotion
        Row(0, 0x00880200, "3", items=(1, 1)),  # IconImageSequence
        Row(1, 0, include="macros.image_pixel"),  # include Image Pixel
        Row(0, 0x20500020, "1", values=(enumerated("IDENTITY", "INVERSE"),)),  # PresentationLUTShape
    ),
)
