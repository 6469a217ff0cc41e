"""SC Multi-frame Image, PS3.3 C.8.6.3. Generated from table_C.8-25b; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.8-25b",
    "SC Multi-frame Image",
    "C.8.6.3",
    (
        Row(0, 0x00280301, "1", values=(enumerated("YES", "NO"),)),  # BurnedInAnnotation
        Row(0, 0x00280302, "3", values=(enumerated("YES", "NO"),)),  # RecognizableVisualFeatures
        Row(0, 0x20500020, "1C", when="PhotometricInterpretation in {MONOCHROME2} and BitsStored > 1", values=(enumerated("IDENTITY"),)),  # PresentationLUTShape
        Row(0, 0x2010015E, "3"),  # Illumination
        Row(0, 0x20100160, "3"),  # ReflectedAmbientLight
        Row(0, 0x00281052, "1C", when="PhotometricInterpretation in {MONOCHROME2} and BitsStored > 1"),  # RescaleIntercept
        Row(0, 0x00281053, "1C", when="PhotometricInterpretation in {MONOCHROME2} and BitsStored > 1"),  # RescaleSlope
        Row(0, 0x00281054, "1C", when="PhotometricInterpretation in {MONOCHROME2} and BitsStored > 1", values=(defined("US"),)),  # RescaleType
        Row(0, 0x00280009, "1C", when="NumberOfFrames > 1", overrides=True),  # FrameIncrementPointer
        Row(0, 0x00182010, "1C", when="ConversionType in {DF}", may="ConversionType in {SD, SI}"),  # NominalScannedPixelSpacing
        Row(0, 0, include="macros.basic_pixel_spacing_calibration"),  # include Basic Pixel Spacing Calibration
        Row(0, 0x00182020, "3", values=(enumerated("ROW", "COLUMN"),)),  # DigitizingDeviceTransportDirection
        Row(0, 0x00182030, "3"),  # RotationOfScannedFilm
    ),
)
