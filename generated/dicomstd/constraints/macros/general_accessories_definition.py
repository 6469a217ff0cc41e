"""General Accessories Definition, PS3.3 C.36.2.2.15. Generated from table_C.36.2.2.15-1; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.36.2.2.15-1",
    "General Accessories Definition",
    "C.36.2.2.15",
    (
        Row(0, 0x300A0672, "1C", when="RTRadiationPhysicalAndGeometricContentDetailFlag in {FULL}", may="always"),  # NumberOfGeneralAccessories
        Row(0, 0x300A0671, "1C", when="present(NumberOfGeneralAccessories) and NumberOfGeneralAccessories != 0"),  # GeneralAccessoryDefinitionSequence
        Row(1, 0, groups=(Group("9548", "B"),), include="macros.rt_accessory_device_identification"),  # include RT Accessory Device Identification
        Row(1, 0x30100039, "1"),  # DeviceIndex
        Row(1, 0x300A0602, "1C", when="not_checkable(other-instance)"),  # ReferencedDefinedDeviceIndex
        Row(1, 0x300A0645, "1"),  # BeamModifierOrientationAngle
    ),
)
