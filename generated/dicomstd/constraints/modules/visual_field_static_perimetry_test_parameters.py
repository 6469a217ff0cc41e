"""Visual Field Static Perimetry Test Parameters, PS3.3 C.8.26.2. Generated from table_C.8.26.2-1; do not edit."""

from dicodec.schema import Group, Row, Table, defined

TABLE = Table(
    "C.8.26.2-1",
    "Visual Field Static Perimetry Test Parameters",
    "C.8.26.2",
    (
        Row(0, 0x00240010, "1"),  # VisualFieldHorizontalExtent
        Row(0, 0x00240011, "1"),  # VisualFieldVerticalExtent
        Row(0, 0x00240012, "1", values=(defined("RECTANGLE", "CIRCLE", "ELLIPSE"),)),  # VisualFieldShape
        Row(0, 0x00240016, "1C", when="not_parsed", may="always", items=(1, 1), groups=(Group("4252", "D"),)),  # ScreeningTestModeCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00240018, "1"),  # MaximumStimulusLuminance
        Row(0, 0x00240020, "1"),  # BackgroundLuminance
        Row(0, 0x00240021, "1", items=(1, 1), groups=(Group("4255", "D"),)),  # StimulusColorCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00240024, "1", items=(1, 1), groups=(Group("4255", "D"),)),  # BackgroundIlluminationColorCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00240025, "1"),  # StimulusArea
        Row(0, 0x00240028, "1"),  # StimulusPresentationTime
    ),
)
