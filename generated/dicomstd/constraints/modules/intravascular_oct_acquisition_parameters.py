"""Intravascular OCT Acquisition Parameters, PS3.3 C.8.27.3. Generated from table_C.8.27.3-1; do not edit."""

from dicodec.schema import Row, Table, defined

TABLE = Table(
    "C.8.27.3-1",
    "Intravascular OCT Acquisition Parameters",
    "C.8.27.3",
    (
        Row(0, 0x00520002, "2"),  # OCTFocalDistance
        Row(0, 0x00520003, "2"),  # BeamSpotSize
        Row(0, 0x00520004, "2C", when="PresentationIntentType in {\"FOR PROCESSING\"}", may="always"),  # EffectiveRefractiveIndex
        Row(0, 0x00520006, "1", values=(defined("TIME", "FREQUENCY", "SPECTRAL"),)),  # OCTAcquisitionDomain
        Row(0, 0x00520007, "2"),  # OCTOpticalCenterWavelength
        Row(0, 0x00520008, "2"),  # AxialResolution
        Row(0, 0x00520009, "1"),  # RangingDepth
        Row(0, 0x00520011, "1"),  # ALineRate
        Row(0, 0x00520012, "1"),  # ALinesPerFrame
    ),
)
