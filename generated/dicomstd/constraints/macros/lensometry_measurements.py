"""Lensometry Measurements, PS3.3 C.8.25.8.1. Generated from table_C.8.25.8-2; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.8.25.8-2",
    "Lensometry Measurements",
    "C.8.25.8.1",
    (
        Row(0, 0x00460146, "1"),  # SpherePower
        Row(0, 0, include="macros.cylinder_sequence"),  # include Cylinder Sequence
        Row(0, 0x00460100, "1C", when="not_checkable(real-world)", items=(1, 1)),  # AddNearSequence
        Row(1, 0x00460104, "1"),  # AddPower
        Row(1, 0x00460106, "3"),  # ViewingDistance
        Row(0, 0x00460101, "1C", when="not_checkable(real-world)", items=(1, 1)),  # AddIntermediateSequence
        Row(1, 0x00460104, "1"),  # AddPower
        Row(1, 0x00460106, "3"),  # ViewingDistance
        Row(0, 0, include="macros.prism_sequence"),  # include Prism Sequence
        Row(0, 0x00460038, "3", values=(enumerated("PROGRESSIVE", "NONPROGRESSIVE"),)),  # LensSegmentType
        Row(0, 0x00460040, "3"),  # OpticalTransmittance
        Row(0, 0x00460042, "3"),  # ChannelWidth
    ),
)
