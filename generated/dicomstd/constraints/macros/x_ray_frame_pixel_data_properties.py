"""X-Ray Frame Pixel Data Properties, PS3.3 C.8.19.6.4. Generated from table_C.8.19.6-4; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.8.19.6-4",
    "X-Ray Frame Pixel Data Properties",
    "C.8.19.6.4",
    (
        Row(0, 0x00289443, "1", items=(1, 1)),  # FramePixelDataPropertiesSequence
        Row(1, 0x00089007, "1"),  # FrameType
        Row(1, 0x00281040, "1", values=(defined("LIN", "LOG", "OTHER"),)),  # PixelIntensityRelationship
        Row(1, 0x00281041, "1", values=(enumerated("+1", "-1"),)),  # PixelIntensityRelationshipSign
        Row(1, 0x00181164, "1C", when="ImageType[1] in {ORIGINAL}", may="always"),  # ImagerPixelSpacing
        Row(1, 0x00187036, "3"),  # PixelDataAreaOriginRelativeToFOV
        Row(1, 0x00187038, "3"),  # PixelDataAreaRotationAngleRelativeToFOV
        Row(1, 0x00289444, "1", values=(enumerated("UNIFORM", "NON_UNIFORM"),)),  # GeometricalProperties
        Row(1, 0x00289445, "2C", when="GeometricalProperties in {NON_UNIFORM}"),  # GeometricMaximumDistortion
        Row(1, 0x00289446, "1", values=(defined("DIGITAL_SUBTR", "HIGH_PASS_FILTER", "LOW_PASS_FILTER", "MULTI_BAND_FLTR", "FRAME_AVERAGING", "NONE"),)),  # ImageProcessingApplied
    ),
)
