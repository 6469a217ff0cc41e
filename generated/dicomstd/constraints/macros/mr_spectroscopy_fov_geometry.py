"""MR Spectroscopy FOV/Geometry, PS3.3 C.8.14.3.2. Generated from table_C.8-105; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8-105",
    "MR Spectroscopy FOV/Geometry",
    "C.8.14.3.2",
    (
        Row(0, 0x00189103, "1", items=(1, 1)),  # MRSpectroscopyFOVGeometrySequence
        Row(1, 0x00189127, "1C", when="FrameType[1] in {ORIGINAL}", may="always"),  # SpectroscopyAcquisitionDataColumns
        Row(1, 0x00189095, "1C", when="FrameType[1] in {ORIGINAL}", may="always"),  # SpectroscopyAcquisitionPhaseRows
        Row(1, 0x00189234, "1C", when="FrameType[1] in {ORIGINAL}", may="always"),  # SpectroscopyAcquisitionPhaseColumns
        Row(1, 0x00189159, "1C", when="MRSpectroscopyAcquisitionType in {PLANE} and FrameType[1] in {ORIGINAL}", may="always"),  # SpectroscopyAcquisitionOutOfPlanePhaseSteps
        Row(1, 0x00180093, "1C", when="FrameType[1] in {ORIGINAL}", may="always"),  # PercentSampling
        Row(1, 0x00180094, "1C", when="FrameType[1] in {ORIGINAL}", may="always"),  # PercentPhaseFieldOfView
    ),
)
