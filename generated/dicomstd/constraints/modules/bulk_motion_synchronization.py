"""Bulk Motion Synchronization, PS3.3 C.7.6.18.3. Generated from table_C.7.6.18-3; do not edit."""

from dicodec.schema import Row, Table, defined

TABLE = Table(
    "C.7.6.18-3",
    "Bulk Motion Synchronization",
    "C.7.6.18.3",
    (
        Row(0, 0x00189172, "1C", when="ImageType[1] in {ORIGINAL, MIXED}", may="always", values=(defined("NONE", "REALTIME", "GATING", "TRACKING", "RETROSPECTIVE", "CORRECTION"),)),  # BulkMotionCompensationTechnique
        Row(0, 0x00189173, "1C", when="ImageType[1] in {ORIGINAL, MIXED} and BulkMotionCompensationTechnique not in {NONE}", may="ImageType[1] in {DERIVED} and BulkMotionCompensationTechnique not in {NONE}", values=(defined("JOINT", "NAVIGATOR", "MR_PHASE"),)),  # BulkMotionSignalSource
    ),
)
