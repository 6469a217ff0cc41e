"""Radiopharmaceutical Usage, PS3.3 C.7.6.16.2.19. Generated from table_C.7.6.16.2-20; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.7.6.16.2-20",
    "Radiopharmaceutical Usage",
    "C.7.6.16.2.19",
    (
        Row(0, 0x00189737, "1", items=(1, None)),  # RadiopharmaceuticalUsageSequence
        Row(1, 0x00189729, "1"),  # RadiopharmaceuticalAgentNumber
    ),
)
