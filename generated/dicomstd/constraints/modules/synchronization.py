"""Synchronization, PS3.3 C.7.4.2. Generated from table_C.7-7; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.7-7",
    "Synchronization",
    "C.7.4.2",
    (
        Row(0, 0x00200200, "1"),  # SynchronizationFrameOfReferenceUID
        Row(0, 0x0018106A, "1", values=(enumerated("SOURCE", "EXTERNAL", "PASSTHRU", "NO TRIGGER"),)),  # SynchronizationTrigger
        Row(0, 0x00181061, "3"),  # TriggerSourceOrType
        Row(0, 0x0018106C, "1C", when="not_checkable(content)"),  # SynchronizationChannel
        Row(0, 0x00181800, "1", values=(enumerated("Y", "N"),)),  # AcquisitionTimeSynchronized
        Row(0, 0x00181801, "3"),  # TimeSource
        Row(0, 0x00181802, "3", values=(enumerated("NTP", "IRIG", "GPS", "SNTP", "PTP"),)),  # TimeDistributionProtocol
        Row(0, 0x00181803, "3"),  # NTPSourceAddress
    ),
)
