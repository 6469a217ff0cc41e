"""CT Exposure, PS3.3 C.8.15.3.8. Generated from table_C.8-124; do not edit."""

from dicodec.schema import Group, Row, Table, defined

TABLE = Table(
    "C.8-124",
    "CT Exposure",
    "C.8.15.3.8",
    (
        Row(0, 0x00189321, "1", items=(1, 1)),  # CTExposureSequence
        Row(1, 0x00189377, "1C", when="MultienergyCTAcquisition in {YES}"),  # ReferencedXRaySourceIndex
        Row(1, 0x00189328, "1C", when="FrameType[1] in {ORIGINAL} or (ImageType[1] in {ORIGINAL} and MultienergyCTAcquisition in {YES})", may="always"),  # ExposureTimeInms
        Row(1, 0x00189330, "1C", when="FrameType[1] in {ORIGINAL} or ImageType[1] in {ORIGINAL}", may="always"),  # XRayTubeCurrentInmA
        Row(1, 0x00189332, "1C", when="FrameType[1] in {ORIGINAL} or ImageType[1] in {ORIGINAL}", may="always"),  # ExposureInmAs
        Row(1, 0x00189323, "1C", when="FrameType[1] in {ORIGINAL} or ImageType[1] in {ORIGINAL}", may="always", values=(defined("NONE"),)),  # ExposureModulationType
        Row(1, 0x00189345, "2C", when="FrameType[1] in {ORIGINAL} or ImageType[1] in {ORIGINAL}", may="always"),  # CTDIvol
        Row(1, 0x00189346, "3", items=(1, 1), groups=(Group("4052", "D"),)),  # CTDIPhantomTypeCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00181271, "3"),  # WaterEquivalentDiameter
        Row(1, 0x00181272, "1C", when="present(WaterEquivalentDiameter)", items=(1, 1), groups=(Group("10024", "D"),)),  # WaterEquivalentDiameterCalculationMethodCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x0018115E, "3"),  # ImageAndFluoroscopyAreaDoseProduct
    ),
)
