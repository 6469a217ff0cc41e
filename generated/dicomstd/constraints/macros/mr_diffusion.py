"""MR Diffusion, PS3.3 C.8.13.5.9. Generated from table_C.8-96; do not edit."""

from dicodec.schema import Row, Table, defined

TABLE = Table(
    "C.8-96",
    "MR Diffusion",
    "C.8.13.5.9",
    (
        Row(0, 0x00189117, "1", items=(1, 1)),  # MRDiffusionSequence
        Row(1, 0x00189087, "1C", when="FrameType[1] in {ORIGINAL}", may="always"),  # DiffusionBValue
        Row(1, 0x00189075, "1C", when="FrameType[1] in {ORIGINAL}", may="always", values=(defined("DIRECTIONAL", "BMATRIX", "ISOTROPIC", "NONE"),)),  # DiffusionDirectionality
        Row(1, 0x00189076, "1C", when="DiffusionDirectionality in {DIRECTIONAL}", may="DiffusionDirectionality in {BMATRIX}", items=(1, 1)),  # DiffusionGradientDirectionSequence
        Row(2, 0x00189089, "1C", when="FrameType[1] in {ORIGINAL}", may="always"),  # DiffusionGradientOrientation
        Row(1, 0x00189601, "1C", when="DiffusionDirectionality in {BMATRIX}", items=(1, 1)),  # DiffusionBMatrixSequence
        Row(2, 0x00189602, "1"),  # DiffusionBValueXX
        Row(2, 0x00189603, "1"),  # DiffusionBValueXY
        Row(2, 0x00189604, "1"),  # DiffusionBValueXZ
        Row(2, 0x00189605, "1"),  # DiffusionBValueYY
        Row(2, 0x00189606, "1"),  # DiffusionBValueYZ
        Row(2, 0x00189607, "1"),  # DiffusionBValueZZ
        Row(1, 0x00189147, "1C", when="FrameType[4] in {DIFFUSION_ANISO}", values=(defined("FRACTIONAL", "RELATIVE", "VOLUME_RATIO"),)),  # DiffusionAnisotropyType
    ),
)
