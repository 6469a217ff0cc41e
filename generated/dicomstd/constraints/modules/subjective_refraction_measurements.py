"""Subjective Refraction Measurements, PS3.3 C.8.25.11. Generated from table_C.8.25.11-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8.25.11-1",
    "Subjective Refraction Measurements",
    "C.8.25.11",
    (
        Row(0, 0x00460097, "1C", when="not_checkable(real-world)", items=(1, 1)),  # SubjectiveRefractionRightEyeSequence
        Row(1, 0, include="macros.subjective_refraction_measurements"),  # include Subjective Refraction Measurements
        Row(0, 0x00460098, "1C", when="not_checkable(real-world)", items=(1, 1)),  # SubjectiveRefractionLeftEyeSequence
        Row(1, 0, include="macros.subjective_refraction_measurements"),  # include Subjective Refraction Measurements
        Row(0, 0x00460060, "3"),  # DistancePupillaryDistance
        Row(0, 0x00460062, "3"),  # NearPupillaryDistance
        Row(0, 0x00460063, "3"),  # IntermediatePupillaryDistance
        Row(0, 0x00460064, "3"),  # OtherPupillaryDistance
    ),
)
