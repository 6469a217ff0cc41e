"""Plane Position (Patient), PS3.3 C.7.6.16.2.3. Generated from table_C.7.6.16-4; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.7.6.16-4",
    "Plane Position (Patient)",
    "C.7.6.16.2.3",
    (
        Row(0, 0x00209113, "1", items=(1, 1)),  # PlanePositionSequence
        Row(1, 0x00200032, "1C", when="(FrameType[1] in {ORIGINAL} and VolumetricProperties not in {DISTORTED}) or (SOPClassUID in {1.2.840.10008.5.1.4.1.1.66.4} and present(FrameOfReferenceUID)) or (SOPClassUID in {1.2.840.10008.5.1.4.1.1.77.1.5.4} and OphthalmicVolumetricPropertiesFlag in {YES}) or SOPClassUID in {1.2.840.10008.5.1.4.1.1.77.1.5.8}", may="always"),  # ImagePositionPatient
    ),
)
