"""MV Radiation Image Acquisition Parameters, PS3.3 C.36.2.4.7. Generated from table_C.36.2.4.7-1; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.36.2.4.7-1",
    "MV Radiation Image Acquisition Parameters",
    "C.36.2.4.7",
    (
        Row(0, 0x30020133, "1C", when="not present(RadiationGenerationModeSequence)", items=(1, 1), groups=(Group("9262", "B"),)),  # EnergyDerivationCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x300A067B, "2C", when="not present(EnergyDerivationCodeSequence)", items=(0, 1)),  # RadiationGenerationModeSequence
        Row(1, 0, groups=(Group("9525", "D", qualified=True), Group("9521", "D", qualified=True), Group("9549", "D", qualified=True),), include="macros.radiation_generation_mode"),  # include Radiation Generation Mode
        Row(0, 0x30020134, "3"),  # MaximumCumulativeMetersetExposure
        Row(0, 0x300A0658, "1C", when="present(MaximumCumulativeMetersetExposure)", items=(1, 1), groups=(Group("9269", "D"),)),  # RadiationDosimeterUnitSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x300A063D, "2C", when="not_checkable(real-world)"),  # DeliveryRate
        Row(0, 0x300A063E, "1C", when="has_value(DeliveryRate)", items=(1, 1)),  # DeliveryRateUnitSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
    ),
)
