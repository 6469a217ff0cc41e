"""Manufacturing 3D Model, PS3.3 C.35.1. Generated from table_C.35.1-1; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.35.1-1",
    "Manufacturing 3D Model",
    "C.35.1",
    (
        Row(0, 0x004008EA, "1", items=(1, 1), groups=(Group("7063", "D"),)),  # MeasurementUnitsCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00687001, "3", values=(enumerated("YES", "NO"),)),  # ModelModification
        Row(0, 0x00687002, "3", values=(enumerated("YES", "NO"),)),  # ModelMirroring
        Row(0, 0x00687003, "3", items=(1, 1), groups=(Group("7064", "B"),)),  # ModelUsageCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00700081, "3"),  # ContentDescription
        Row(0, 0x00880200, "3", items=(1, 1)),  # IconImageSequence
        Row(1, 0, include="macros.image_pixel"),  # include Image Pixel
        Row(0, 0x00221612, "3", items=(1, 1)),  # DerivationAlgorithmSequence
        Row(1, 0, include="macros.algorithm_identification"),  # include Algorithm Identification
        Row(0, 0x00687004, "3"),  # ModelGroupUID
        Row(0, 0x0062000D, "3"),  # RecommendedDisplayCIELabValue
        Row(0, 0x0066000C, "3"),  # RecommendedPresentationOpacity
    ),
)
