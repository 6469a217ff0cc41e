"""RT Accessory Holders Definition, PS3.3 C.36.2.2.14. Generated from table_C.36.2.2.14-1; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.36.2.2.14-1",
    "RT Accessory Holders Definition",
    "C.36.2.2.14",
    (
        Row(0, 0x300A0670, "1C", when="RTRadiationPhysicalAndGeometricContentDetailFlag in {FULL}", may="always"),  # NumberOfRTAccessoryHolders
        Row(0, 0x300A0614, "1C", when="present(NumberOfRTAccessoryHolders) and NumberOfRTAccessoryHolders != 0"),  # RTAccessoryHolderDefinitionSequence
        Row(1, 0, groups=(Group("9518", "D", qualified=True), Group("9519", "D", qualified=True),), include="macros.rt_accessory_device_identification"),  # include RT Accessory Device Identification
        Row(1, 0x30100039, "1"),  # DeviceIndex
        Row(1, 0x300A0602, "1C", when="not_checkable(other-instance)"),  # ReferencedDefinedDeviceIndex
        Row(1, 0x300A0645, "1"),  # BeamModifierOrientationAngle
        Row(1, 0x300A060D, "2"),  # RTAccessoryHolderWaterEquivalentThickness
        Row(1, 0x300A060F, "1", values=(enumerated("YES", "NO"),)),  # RTAccessoryHolderSlotExistenceFlag
        Row(1, 0x300A0610, "1C", when="RTRadiationPhysicalAndGeometricContentDetailFlag in {FULL} and RTAccessoryHolderSlotExistenceFlag in {YES}", may="RTAccessoryHolderSlotExistenceFlag in {YES}", items=(1, None)),  # RTAccessoryHolderSlotSequence
        Row(2, 0x300A0611, "1"),  # RTAccessoryHolderSlotID
        Row(2, 0x300A0612, "2"),  # RTAccessoryHolderSlotDistance
    ),
)
