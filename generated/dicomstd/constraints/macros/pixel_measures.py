"""Pixel Measures, PS3.3 C.7.6.16.2.1. Generated from table_C.7.6.16-2; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.7.6.16-2",
    "Pixel Measures",
    "C.7.6.16.2.1",
    (
        Row(0, 0x00289110, "1", items=(1, 1)),  # PixelMeasuresSequence
        Row(1, 0x00280030, "1C", when="(VolumetricProperties not in {DISTORTED, SAMPLED} and ImageType[3] not in {LABEL, OVERVIEW}) or (SOPClassUID in {1.2.840.10008.5.1.4.1.1.66.4} and present(FrameOfReferenceUID)) or (SOPClassUID in {1.2.840.10008.5.1.4.1.1.77.1.5.4} and OphthalmicVolumetricPropertiesFlag in {YES}) or SOPClassUID in {1.2.840.10008.5.1.4.1.1.77.1.5.8} or SOPClassUID in {1.2.840.10008.5.1.4.1.1.481.23} or SOPClassUID in {1.2.840.10008.5.1.4.1.1.481.24}", may="always"),  # PixelSpacing
        Row(1, 0x00180050, "1C", when="(VolumetricProperties in {VOLUME, SAMPLED} and ImageType[3] not in {LABEL, OVERVIEW}) or (SOPClassUID in {1.2.840.10008.5.1.4.1.1.66.4} and present(FrameOfReferenceUID)) or (SOPClassUID in {1.2.840.10008.5.1.4.1.1.77.1.5.4} and OphthalmicVolumetricPropertiesFlag in {YES}) or SOPClassUID in {1.2.840.10008.5.1.4.1.1.77.1.5.8}", may="SOPClassUID not in {1.2.840.10008.5.1.4.1.1.481.23} and SOPClassUID not in {1.2.840.10008.5.1.4.1.1.481.24}"),  # SliceThickness
        Row(1, 0x00180088, "1C", when="DimensionOrganizationType in {TILED_FULL} and TotalPixelMatrixFocalPlanes > 1", may="always"),  # SpacingBetweenSlices
    ),
)
