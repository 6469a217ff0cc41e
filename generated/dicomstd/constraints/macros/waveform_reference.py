"""Waveform Reference, PS3.3 C.18.5. Generated from table_C.18.5-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.18.5-1",
    "Waveform Reference",
    "C.18.5",
    (
        Row(0, 0, include="macros.composite_object_reference"),  # include Composite Object Reference
        Row(0, 0x00081199, "1", items=(1, 1)),  # ReferencedSOPSequence
        Row(1, 0x0040A0B0, "1C", when="not_checkable(other-instance)"),  # ReferencedWaveformChannels
    ),
)
