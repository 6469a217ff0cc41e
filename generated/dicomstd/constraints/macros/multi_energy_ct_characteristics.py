"""Multi-energy CT Characteristics, PS3.3 C.8.15.3.12. Generated from table_C.8.15.3.12-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8.15.3.12-1",
    "Multi-energy CT Characteristics",
    "C.8.15.3.12",
    (
        Row(0, 0x00189364, "1C", when="(SOPClassUID in {1.2.840.10008.5.1.4.1.1.2} and ImageType[4] in {VMI}) or (SOPClassUID in {1.2.840.10008.5.1.4.1.1.2.1} and ImageType[5] in {VMI}) or (SOPClassUID in {1.2.840.10008.5.1.4.1.1.2.1} and FrameType[5] in {VMI})", may="always", items=(1, 1)),  # MultienergyCTCharacteristicsSequence
        Row(1, 0x0018937C, "1C", when="(SOPClassUID in {1.2.840.10008.5.1.4.1.1.2} and ImageType[4] in {VMI}) or (SOPClassUID in {1.2.840.10008.5.1.4.1.1.2.1} and ImageType[5] in {VMI}) or (SOPClassUID in {1.2.840.10008.5.1.4.1.1.2.1} and FrameType[5] in {VMI})", may="always"),  # MonoenergeticEnergyEquivalent
        Row(1, 0x00221612, "3", items=(1, None)),  # DerivationAlgorithmSequence
        Row(2, 0, include="macros.algorithm_identification"),  # include Algorithm Identification
        Row(1, 0x00741212, "3", items=(1, None)),  # PerformedProcessingParametersSequence
        Row(2, 0, include="macros.content_item_with_modifiers"),  # include Content Item with Modifiers
    ),
)
