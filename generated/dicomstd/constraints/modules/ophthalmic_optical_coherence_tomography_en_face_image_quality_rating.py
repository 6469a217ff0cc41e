"""Ophthalmic Optical Coherence Tomography En Face Image Quality Rating, PS3.3 C.8.17.15. Generated from table_C.8.17.15-1; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.8.17.15-1",
    "Ophthalmic Optical Coherence Tomography En Face Image Quality Rating",
    "C.8.17.15",
    (
        Row(0, 0x00221628, "1", items=(1, 1)),  # OphthalmicEnFaceImageQualityRatingSequence
        Row(1, 0, groups=(Group("4243", "D", "ConceptNameCodeSequence"),), include="macros.numeric_value"),  # include Numeric Value
        Row(1, 0x00221630, "1"),  # QualityThreshold
        Row(1, 0, include="macros.algorithm_identification"),  # include Algorithm Identification
    ),
)
