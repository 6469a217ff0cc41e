"""Radiation Generation Mode, PS3.3 C.36.2.2.7. Generated from table_C.36.2.2.7-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.36.2.2.7-1",
    "Radiation Generation Mode",
    "C.36.2.2.7",
    (
        Row(0, 0x300A0685, "1C", when="RTRadiationPhysicalAndGeometricContentDetailFlag in {FULL}", may="always"),  # NumberOfRadiationGenerationModes
        Row(0, 0x300A067B, "1C", when="present(NumberOfRadiationGenerationModes)"),  # RadiationGenerationModeSequence
        Row(1, 0x300A0601, "1"),  # RadiationGenerationModeIndex
        Row(1, 0x300A067C, "1"),  # RadiationGenerationModeLabel
        Row(1, 0x300A067D, "2"),  # RadiationGenerationModeDescription
        Row(1, 0x300A067E, "1C", when="RTRadiationPhysicalAndGeometricContentDetailFlag in {FULL}", may="always", items=(1, 1)),  # RadiationGenerationModeMachineCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x300A067F, "1", items=(1, 1)),  # RadiationTypeCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x300A0684, "1", items=(1, 1)),  # EnergyUnitCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x300A0680, "1C", when="not present(MinimumNominalEnergy) and not present(MaximumNominalEnergy)"),  # NominalEnergy
        Row(1, 0x300A0681, "1C", when="not present(NominalEnergy)"),  # MinimumNominalEnergy
        Row(1, 0x300A0682, "1C", when="not present(NominalEnergy)"),  # MaximumNominalEnergy
        Row(1, 0x300A0683, "1", items=(1, None)),  # RadiationFluenceModifierCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x300A065A, "2", items=(0, None)),  # RadiationDeviceConfigurationAndCommissioningKeySequence
        Row(2, 0, include="macros.content_item"),  # include Content Item
    ),
)
