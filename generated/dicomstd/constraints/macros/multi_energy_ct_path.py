"""Multi-energy CT Path, PS3.3 C.8.2.2.3. Generated from table_C.8.2.2-4; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8.2.2-4",
    "Multi-energy CT Path",
    "C.8.2.2.3",
    (
        Row(0, 0x00189379, "1", items=(2, None)),  # MultienergyCTPathSequence
        Row(1, 0x0018937A, "1"),  # MultienergyCTPathIndex
        Row(1, 0x00189377, "1"),  # ReferencedXRaySourceIndex
        Row(1, 0x00189376, "1"),  # ReferencedXRayDetectorIndex
    ),
)
