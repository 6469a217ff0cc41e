"""X-Ray Generation, PS3.3 C.8.7.9. Generated from table_C.8-34; do not edit."""

from dicodec.schema import Row, Table, defined

TABLE = Table(
    "C.8-34",
    "X-Ray Generation",
    "C.8.7.9",
    (
        Row(0, 0x00180060, "3"),  # KVP
        Row(0, 0x00181151, "3"),  # XRayTubeCurrent
        Row(0, 0x00188151, "3"),  # XRayTubeCurrentInuA
        Row(0, 0x00181150, "3"),  # ExposureTime
        Row(0, 0x00188150, "3"),  # ExposureTimeInuS
        Row(0, 0x00181152, "3"),  # Exposure
        Row(0, 0x00181153, "3"),  # ExposureInuAs
        Row(0, 0x00187060, "3", values=(defined("MANUAL", "AUTOMATIC"),)),  # ExposureControlMode
        Row(0, 0x00187062, "3"),  # ExposureControlModeDescription
        Row(0, 0x00187064, "3", values=(defined("NORMAL", "ABORTED"),)),  # ExposureStatus
        Row(0, 0x00187065, "3"),  # PhototimerSetting
        Row(0, 0x00181190, "3"),  # FocalSpots
        Row(0, 0x00181191, "3", values=(defined("TUNGSTEN", "MOLYBDENUM", "RHODIUM"),)),  # AnodeTargetMaterial
        Row(0, 0x00181156, "3", values=(defined("SINGLE PHASE", "THREE PHASE", "CONST POTENTIAL"),)),  # RectificationType
        Row(0, 0x00181005, "3"),  # GeneratorID
    ),
)
