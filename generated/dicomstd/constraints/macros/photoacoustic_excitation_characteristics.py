"""Photoacoustic Excitation Characteristics, PS3.3 C.8.34.5.1. Generated from table_C.8.34.5.1-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8.34.5.1-1",
    "Photoacoustic Excitation Characteristics",
    "C.8.34.5.1",
    (
        Row(0, 0x00189821, "1", items=(1, None)),  # PhotoacousticExcitationCharacteristicsSequence
        Row(1, 0x00189826, "1"),  # ExcitationWavelength
        Row(1, 0x00189822, "3"),  # ExcitationSpectralWidth
        Row(1, 0x00189823, "3"),  # ExcitationEnergy
        Row(1, 0x00189824, "3"),  # ExcitationPulseDuration
    ),
)
