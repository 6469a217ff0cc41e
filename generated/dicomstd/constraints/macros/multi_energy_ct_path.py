"""Multi-energy CT Path, PS3.3 2024b C.8.2.2.3. Generated from table_C.8.2.2-4; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8.2.2-4",
    "Multi-energy CT Path",
    "C.8.2.2.3",
    (
        Row(1, 0, 0x00189379, "1", items=(2, None)),  # MultienergyCTPathSequence
        Row(2, 1, 0x0018937A, "1"),  # MultienergyCTPathIndex
        Row(3, 1, 0x00189377, "1"),  # ReferencedXRaySourceIndex
        Row(4, 1, 0x00189376, "1"),  # ReferencedXRayDetectorIndex
    ),
)
