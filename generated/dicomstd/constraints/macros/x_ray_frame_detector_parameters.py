"""X-Ray Frame Detector Parameters, PS3.3 C.8.19.6.5. Generated from table_C.8.19.6-5; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8.19.6-5",
    "X-Ray Frame Detector Parameters",
    "C.8.19.6.5",
    (
        Row(0, 0x00189451, "1", items=(1, 1)),  # FrameDetectorParametersSequence
        Row(1, 0x00187014, "3"),  # DetectorActiveTime
        Row(1, 0x00187016, "3"),  # DetectorActivationOffsetFromExposure
    ),
)
