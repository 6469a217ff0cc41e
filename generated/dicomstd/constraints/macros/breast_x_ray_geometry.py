"""Breast X-Ray Geometry, PS3.3 C.8.31.4. Generated from table_C.8.31.4-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8.31.4-1",
    "Breast X-Ray Geometry",
    "C.8.31.4",
    (
        Row(0, 0x00189476, "1", items=(1, 1)),  # XRayGeometrySequence
        Row(1, 0x00181110, "1C", when="PresentationIntentType in {\"FOR PROCESSING\"}", may="always"),  # DistanceSourceToDetector
        Row(1, 0x00181111, "1C", when="PresentationIntentType in {\"FOR PROCESSING\"}", may="always"),  # DistanceSourceToPatient
        Row(1, 0x00189402, "1C", when="PresentationIntentType in {\"FOR PROCESSING\"}", may="always"),  # DistanceSourceToIsocenter
        Row(1, 0x00400306, "3"),  # DistanceSourceToEntrance
        Row(1, 0x00181114, "1"),  # EstimatedRadiographicMagnificationFactor
    ),
)
