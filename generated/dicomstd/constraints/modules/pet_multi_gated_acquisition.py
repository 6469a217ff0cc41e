"""PET Multi-Gated Acquisition, PS3.3 C.8.9.3. Generated from table_C.8-62; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.8-62",
    "PET Multi-Gated Acquisition",
    "C.8.9.3",
    (
        Row(0, 0x00181080, "2", values=(enumerated("Y", "N"),)),  # BeatRejectionFlag
        Row(0, 0x00181061, "3", values=(defined("EKG"),)),  # TriggerSourceOrType
        Row(0, 0x00181085, "3"),  # PVCRejection
        Row(0, 0x00181086, "3"),  # SkipBeats
        Row(0, 0x00181088, "3"),  # HeartRate
        Row(0, 0x00181064, "3", values=(defined("FORW", "BACK", "PCNT"),)),  # CardiacFramingType
    ),
)
