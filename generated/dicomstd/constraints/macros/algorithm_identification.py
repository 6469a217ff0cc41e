"""Algorithm Identification, PS3.3 10.16. Generated from table_10-19; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "10-19",
    "Algorithm Identification",
    "10.16",
    (
        Row(0, 0x0066002F, "1", items=(1, 1)),  # AlgorithmFamilyCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00660030, "3", items=(1, 1)),  # AlgorithmNameCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00660036, "1"),  # AlgorithmName
        Row(0, 0x00660031, "1"),  # AlgorithmVersion
        Row(0, 0x00660032, "3"),  # AlgorithmParameters
        Row(0, 0x00240202, "3"),  # AlgorithmSource
    ),
)
