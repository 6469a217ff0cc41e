"""PET Reconstruction, PS3.3 C.8.22.5.6. Generated from table_C.8.22-17; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.8.22-17",
    "PET Reconstruction",
    "C.8.22.5.6",
    (
        Row(0, 0x00189749, "1", items=(1, 1)),  # PETReconstructionSequence
        Row(1, 0x00189756, "1C", when="FrameType[1] in {ORIGINAL}", may="always", values=(defined("2D", "3D", "3D_REBINNED"),)),  # ReconstructionType
        Row(1, 0x00189315, "1C", when="FrameType[1] in {ORIGINAL}", may="always", values=(defined("FILTER_BACK_PROJ", "REPROJECTION", "RAMLA", "MLEM"),)),  # ReconstructionAlgorithm
        Row(1, 0x00189769, "1", values=(enumerated("YES", "NO"),)),  # IterativeReconstructionMethod
        Row(1, 0x00189739, "1C", when="FrameType[1] in {ORIGINAL} and IterativeReconstructionMethod in {YES}", may="always"),  # NumberOfIterations
        Row(1, 0x00189740, "1C", when="FrameType[1] in {ORIGINAL} and IterativeReconstructionMethod in {YES}", may="always"),  # NumberOfSubsets
        Row(1, 0x00181100, "1C", when="FrameType[1] in {ORIGINAL} and not present(ReconstructionFieldOfView)", may="FrameType[1] in {DERIVED} and not present(ReconstructionFieldOfView)"),  # ReconstructionDiameter
        Row(1, 0x00189317, "1C", when="FrameType[1] in {ORIGINAL} and not present(ReconstructionDiameter)", may="FrameType[1] in {DERIVED} and not present(ReconstructionDiameter)"),  # ReconstructionFieldOfView
    ),
)
