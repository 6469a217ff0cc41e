"""Cardiac Synchronization, PS3.3 C.7.6.18.1. Generated from table_C.7.6.18-1; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.7.6.18-1",
    "Cardiac Synchronization",
    "C.7.6.18.1",
    (
        Row(0, 0x00189037, "1C", when="ImageType[1] in {ORIGINAL, MIXED}", may="always", values=(enumerated("NONE", "REALTIME", "PROSPECTIVE", "RETROSPECTIVE", "PACED"),)),  # CardiacSynchronizationTechnique
        Row(0, 0x00189085, "1C", when="ImageType[1] in {ORIGINAL, MIXED} and CardiacSynchronizationTechnique not in {NONE}", may="ImageType[1] in {DERIVED} and CardiacSynchronizationTechnique not in {NONE}", values=(defined("ECG", "VCG", "PP", "MR"),)),  # CardiacSignalSource
        Row(0, 0x00189070, "1C", when="ImageType[1] in {ORIGINAL, MIXED} and CardiacSynchronizationTechnique not in {NONE}", may="ImageType[1] in {DERIVED} and CardiacSynchronizationTechnique not in {NONE}"),  # CardiacRRIntervalSpecified
        Row(0, 0x00189169, "1C", when="ImageType[1] in {ORIGINAL, MIXED} and CardiacSynchronizationTechnique in {PROSPECTIVE, RETROSPECTIVE}", may="ImageType[1] in {DERIVED} and CardiacSynchronizationTechnique in {PROSPECTIVE, RETROSPECTIVE}", values=(defined("NONE", "RR_INTERVAL", "QRS_LOOP", "PVC"),)),  # CardiacBeatRejectionTechnique
        Row(0, 0x00181081, "2C", when="ImageType[1] in {ORIGINAL, MIXED} and CardiacSynchronizationTechnique in {PROSPECTIVE, RETROSPECTIVE}", may="ImageType[1] in {DERIVED} and CardiacSynchronizationTechnique in {PROSPECTIVE, RETROSPECTIVE}"),  # LowRRValue
        Row(0, 0x00181082, "2C", when="ImageType[1] in {ORIGINAL, MIXED} and CardiacSynchronizationTechnique in {PROSPECTIVE, RETROSPECTIVE}", may="ImageType[1] in {DERIVED} and CardiacSynchronizationTechnique in {PROSPECTIVE, RETROSPECTIVE}"),  # HighRRValue
        Row(0, 0x00181083, "2C", when="ImageType[1] in {ORIGINAL, MIXED} and CardiacSynchronizationTechnique not in {NONE}", may="ImageType[1] in {DERIVED} and CardiacSynchronizationTechnique not in {NONE}"),  # IntervalsAcquired
        Row(0, 0x00181084, "2C", when="ImageType[1] in {ORIGINAL, MIXED} and CardiacSynchronizationTechnique not in {NONE}", may="ImageType[1] in {DERIVED} and CardiacSynchronizationTechnique not in {NONE}"),  # IntervalsRejected
        Row(0, 0x00181086, "3"),  # SkipBeats
        Row(0, 0x00181064, "1C", when="not_checkable(real-world)", may="always", values=(defined("FORW", "BACK", "PCNT"),)),  # CardiacFramingType
    ),
)
