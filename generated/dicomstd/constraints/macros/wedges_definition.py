"""Wedges Definition, PS3.3 C.36.2.2.10. Generated from table_C.36.2.2.10-1; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.36.2.2.10-1",
    "Wedges Definition",
    "C.36.2.2.10",
    (
        Row(0, 0x300A00D0, "1C", when="RTRadiationPhysicalAndGeometricContentDetailFlag in {FULL}", may="always"),  # NumberOfWedges
        Row(0, 0x300A0651, "1C", when="present(NumberOfWedges) and NumberOfWedges != 0"),  # WedgeDefinitionSequence
        Row(1, 0, groups=(Group("9546", "D"),), include="macros.rt_accessory_device_identification"),  # include RT Accessory Device Identification
        Row(1, 0x30100039, "1"),  # DeviceIndex
        Row(1, 0x300A0602, "1C", when="not_checkable(other-instance)"),  # ReferencedDefinedDeviceIndex
        Row(1, 0x300A0652, "1"),  # RadiationBeamWedgeAngle
        Row(1, 0x300A0654, "2"),  # RadiationBeamEffectiveWedgeAngle
        Row(1, 0x300A0645, "1"),  # BeamModifierOrientationAngle
    ),
)
