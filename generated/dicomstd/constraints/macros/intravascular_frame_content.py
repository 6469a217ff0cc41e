"""Intravascular Frame Content, PS3.3 C.8.27.6.2. Generated from table_C.8.27.6.2-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8.27.6.2-1",
    "Intravascular Frame Content",
    "C.8.27.6.2",
    (
        Row(0, 0x00520027, "1", items=(1, 1)),  # IntravascularFrameContentSequence
        Row(1, 0x00520028, "1C", when="IVUSAcquisition in {MEASURED}"),  # IntravascularLongitudinalDistance
        Row(1, 0x00520033, "2C", when="PresentationIntentType in {\"FOR PRESENTATION\"}"),  # SeamLineLocation
    ),
)
