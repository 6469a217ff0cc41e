"""Photoacoustic Transducer, PS3.3 C.8.34.3. Generated from table_C.8.34.3-1; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.8.34.3-1",
    "Photoacoustic Transducer",
    "C.8.34.3",
    (
        Row(0, 0x0018980D, "1", items=(1, 1), groups=(Group("12033", "D"),)),  # TransducerGeometryCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x0018982C, "2", items=(0, 1)),  # TransducerResponseSequence
        Row(1, 0x0018982D, "3"),  # CenterFrequency
        Row(1, 0x0018982E, "3"),  # FractionalBandwidth
        Row(1, 0x0018982F, "3"),  # LowerCutoffFrequency
        Row(1, 0x00189830, "3"),  # UpperCutoffFrequency
        Row(0, 0x00189831, "3", items=(1, 1), groups=(Group("11003", "D"),)),  # TransducerTechnologySequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
    ),
)
