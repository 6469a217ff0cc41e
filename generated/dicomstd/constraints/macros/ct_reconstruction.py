"""CT Reconstruction, PS3.3 C.8.15.3.7. Generated from table_C.8-123; do not edit."""

from dicodec.schema import Row, Table, defined

TABLE = Table(
    "C.8-123",
    "CT Reconstruction",
    "C.8.15.3.7",
    (
        Row(0, 0x00189314, "1", items=(1, 1)),  # CTReconstructionSequence
        Row(1, 0x00189315, "1C", when="FrameType[1] in {ORIGINAL}", may="always", values=(defined("FILTER_BACK_PROJ", "ITERATIVE"),)),  # ReconstructionAlgorithm
        Row(1, 0x00181210, "1C", when="FrameType[1] in {ORIGINAL}", may="always"),  # ConvolutionKernel
        Row(1, 0x00189316, "1C", when="present(ConvolutionKernel)", may="always", values=(defined("BRAIN", "SOFT_TISSUE", "LUNG", "BONE", "CONSTANT_ANGLE"),)),  # ConvolutionKernelGroup
        Row(1, 0x00181100, "1C", when="FrameType[1] in {ORIGINAL} and not present(ReconstructionFieldOfView)", may="FrameType[1] in {DERIVED} and not present(ReconstructionFieldOfView)"),  # ReconstructionDiameter
        Row(1, 0x00189317, "1C", when="FrameType[1] in {ORIGINAL} and not present(ReconstructionDiameter)", may="FrameType[1] in {DERIVED} and not present(ReconstructionDiameter)"),  # ReconstructionFieldOfView
        Row(1, 0x00189322, "1C", when="FrameType[1] in {ORIGINAL}", may="always"),  # ReconstructionPixelSpacing
        Row(1, 0x00189319, "1C", when="FrameType[1] in {ORIGINAL}", may="always"),  # ReconstructionAngle
        Row(1, 0x00189320, "1C", when="FrameType[1] in {ORIGINAL}"),  # ImageFilter
    ),
)
