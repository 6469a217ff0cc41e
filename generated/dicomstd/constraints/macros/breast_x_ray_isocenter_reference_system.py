"""Breast X-Ray Isocenter Reference System, PS3.3 C.8.31.6. Generated from table_C.8.31.6-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8.31.6-1",
    "Breast X-Ray Isocenter Reference System",
    "C.8.31.6",
    (
        Row(0, 0x00189462, "1", items=(1, 1)),  # IsocenterReferenceSystemSequence
        Row(1, 0x00189543, "1"),  # XRaySourceIsocenterPrimaryAngle
        Row(1, 0x00189544, "1"),  # XRaySourceIsocenterSecondaryAngle
        Row(1, 0x00189545, "1"),  # BreastSupportIsocenterPrimaryAngle
        Row(1, 0x00189546, "1"),  # BreastSupportIsocenterSecondaryAngle
        Row(1, 0x00189547, "1C", when="PresentationIntentType in {\"FOR PROCESSING\"}", may="always"),  # BreastSupportXPositionToIsocenter
        Row(1, 0x00189548, "1C", when="PresentationIntentType in {\"FOR PROCESSING\"}", may="always"),  # BreastSupportYPositionToIsocenter
        Row(1, 0x00189549, "1C", when="PresentationIntentType in {\"FOR PROCESSING\"}", may="always"),  # BreastSupportZPositionToIsocenter
        Row(1, 0x00189550, "1"),  # DetectorIsocenterPrimaryAngle
        Row(1, 0x00189551, "1"),  # DetectorIsocenterSecondaryAngle
        Row(1, 0x00189552, "1C", when="PresentationIntentType in {\"FOR PROCESSING\"}", may="always"),  # DetectorXPositionToIsocenter
        Row(1, 0x00189553, "1C", when="PresentationIntentType in {\"FOR PROCESSING\"}", may="always"),  # DetectorYPositionToIsocenter
        Row(1, 0x00189554, "1C", when="PresentationIntentType in {\"FOR PROCESSING\"}", may="always"),  # DetectorZPositionToIsocenter
        Row(1, 0x00189557, "1C", when="PresentationIntentType in {\"FOR PROCESSING\"}", may="always"),  # DetectorActiveAreaTLHCPosition
        Row(1, 0x00189558, "1C", when="PresentationIntentType in {\"FOR PROCESSING\"}", may="always"),  # DetectorActiveAreaOrientation
    ),
)
