"""CT Acquisition Type, PS3.3 C.8.15.3.2. Generated from table_C.8-118; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.8-118",
    "CT Acquisition Type",
    "C.8.15.3.2",
    (
        Row(0, 0x00189301, "1", items=(1, 1)),  # CTAcquisitionTypeSequence
        Row(1, 0x00189302, "1C", when="FrameType[1] in {ORIGINAL}", may="always", values=(defined("SEQUENCED", "SPIRAL", "CONSTANT_ANGLE", "STATIONARY", "FREE"),)),  # AcquisitionType
        Row(1, 0x00189303, "1C", when="FrameType[1] in {ORIGINAL} and AcquisitionType in {CONSTANT_ANGLE}", may="FrameType[1] in {DERIVED} and AcquisitionType in {CONSTANT_ANGLE}"),  # TubeAngle
        Row(1, 0x00189333, "1C", when="FrameType[1] in {ORIGINAL}", may="always", values=(enumerated("YES", "NO"),)),  # ConstantVolumeFlag
        Row(1, 0x00189334, "1C", when="FrameType[1] in {ORIGINAL}", may="always", values=(enumerated("YES", "NO"),)),  # FluoroscopyFlag
    ),
)
