"""C-Arm Photon-Electron Delivery Device, PS3.3 C.36.14. Generated from table_C.36.14-1; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.36.14-1",
    "C-Arm Photon-Electron Delivery Device",
    "C.36.14",
    (
        Row(0, 0x300A0640, "1"),  # RadiationSourceAxisDistance
        Row(0, 0, groups=(Group("9525", "D", "RadiationTypeCodeSequence", qualified=True), Group("9521", "D", "EnergyUnitCodeSequence", qualified=True), Group("9549", "D", "RadiationFluenceModifierCodeSequence", qualified=True),), include="macros.radiation_generation_mode"),  # include Radiation Generation Mode
        Row(0, 0, groups=(Group("9541", "D"),), include="macros.rt_beam_limiting_devices_definition"),  # include RT Beam Limiting Devices Definition
        Row(0, 0, include="macros.wedges_definition"),  # include Wedges Definition
        Row(0, 0, include="macros.compensators_definition"),  # include Compensators Definition
        Row(0, 0, include="macros.blocks_definition"),  # include Blocks Definition
        Row(0, 0, include="macros.rt_accessory_holders_definition"),  # include RT Accessory Holders Definition
        Row(0, 0, include="macros.general_accessories_definition"),  # include General Accessories Definition
        Row(0, 0, include="macros.boluses_definition"),  # include Boluses Definition
    ),
)
