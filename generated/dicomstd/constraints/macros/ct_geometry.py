"""CT Geometry, PS3.3 C.8.15.3.6. Generated from table_C.8-122; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8-122",
    "CT Geometry",
    "C.8.15.3.6",
    (
        Row(0, 0x00189312, "1", items=(1, 1)),  # CTGeometrySequence
        Row(1, 0x00189378, "1C", when="MultienergyCTAcquisition in {YES}"),  # ReferencedPathIndex
        Row(1, 0x00181110, "1C", when="FrameType[1] in {ORIGINAL} or ImageType[1] in {ORIGINAL}", may="always"),  # DistanceSourceToDetector
        Row(1, 0x00189335, "1C", when="FrameType[1] in {ORIGINAL} or ImageType[1] in {ORIGINAL}", may="always"),  # DistanceSourceToDataCollectionCenter
    ),
)
