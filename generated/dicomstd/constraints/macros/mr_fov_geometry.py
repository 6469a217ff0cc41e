"""MR FOV/Geometry, PS3.3 C.8.13.5.3. Generated from table_C.8-90; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.8-90",
    "MR FOV/Geometry",
    "C.8.13.5.3",
    (
        Row(0, 0x00189125, "1", items=(1, 1)),  # MRFOVGeometrySequence
        Row(1, 0x00181312, "1C", when="FrameType[1] in {ORIGINAL}", may="always", values=(enumerated("COLUMN", "ROW", "OTHER"),)),  # InPlanePhaseEncodingDirection
        Row(1, 0x00189058, "1C", when="FrameType[1] in {ORIGINAL}", may="always"),  # MRAcquisitionFrequencyEncodingSteps
        Row(1, 0x00189231, "1C", when="FrameType[1] in {ORIGINAL}", may="always"),  # MRAcquisitionPhaseEncodingStepsInPlane
        Row(1, 0x00189232, "1C", when="MRAcquisitionType in {3D} and FrameType[1] in {ORIGINAL}", may="always"),  # MRAcquisitionPhaseEncodingStepsOutOfPlane
        Row(1, 0x00180093, "1C", when="FrameType[1] in {ORIGINAL}", may="always"),  # PercentSampling
        Row(1, 0x00180094, "1C", when="FrameType[1] in {ORIGINAL}", may="always"),  # PercentPhaseFieldOfView
    ),
)
