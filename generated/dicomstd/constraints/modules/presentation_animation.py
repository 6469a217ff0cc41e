"""Presentation Animation, PS3.3 C.11.29. Generated from table_C.11.29-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.11.29-1",
    "Presentation Animation",
    "C.11.29",
    (
        Row(0, 0x00701A01, "1", values=(enumerated("INPUT_SEQ", "PRESENTATION_SEQ", "CROSSCURVE", "FLYTHROUGH", "SWIVEL"),)),  # PresentationAnimationStyle
        Row(0, 0x00701A03, "3"),  # RecommendedAnimationRate
        Row(0, 0x00701A04, "1C", when="PresentationAnimationStyle in {CROSSCURVE, FLYTHROUGH}", items=(1, 1)),  # AnimationCurveSequence
        Row(1, 0x0070150C, "1"),  # NumberOfVolumetricCurvePoints
        Row(1, 0x0070150D, "1"),  # VolumetricCurvePoints
        Row(1, 0x00701A07, "1C", when="PresentationAnimationStyle in {FLYTHROUGH}"),  # VolumetricCurveUpDirections
        Row(0, 0x00701A05, "1C", when="PresentationAnimationStyle in {CROSSCURVE, FLYTHROUGH}"),  # AnimationStepSize
        Row(0, 0x00701A06, "1C", when="PresentationAnimationStyle in {SWIVEL}"),  # SwivelRange
    ),
)
