"""Blocks Definition, PS3.3 C.36.2.2.13. Generated from table_C.36.2.2.13-1; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated

TABLE = Table(
    "C.36.2.2.13-1",
    "Blocks Definition",
    "C.36.2.2.13",
    (
        Row(0, 0x300A00F0, "1C", when="RTRadiationPhysicalAndGeometricContentDetailFlag in {FULL}", may="always"),  # NumberOfBlocks
        Row(0, 0x300A066A, "1C", when="present(NumberOfBlocks) and NumberOfBlocks != 0"),  # BlockDefinitionSequence
        Row(1, 0, groups=(Group("9517", "D", qualified=True),), include="macros.rt_accessory_device_identification"),  # include RT Accessory Device Identification
        Row(1, 0x30100039, "1"),  # DeviceIndex
        Row(1, 0x300A0602, "1C", when="not_checkable(other-instance)"),  # ReferencedDefinedDeviceIndex
        Row(1, 0x300A0645, "1"),  # BeamModifierOrientationAngle
        Row(1, 0x300A00E1, "2"),  # MaterialID
        Row(1, 0x300A00FA, "1C", when="RTRadiationPhysicalAndGeometricContentDetailFlag in {FULL}", may="always", values=(enumerated("PRESENT", "ABSENT"),)),  # BlockDivergence
        Row(1, 0x300A066C, "1C", when="RTRadiationPhysicalAndGeometricContentDetailFlag in {FULL}", may="always", values=(enumerated("PATIENT_SIDE", "SOURCE_SIDE"),)),  # BlockOrientation
        Row(1, 0x300A066D, "2C", when="has_value(MaterialID)", may="always"),  # RadiationBeamBlockThickness
        Row(1, 0x300A066F, "2", items=(0, None)),  # BlockEdgeDataSequence
        Row(2, 0x300A066B, "1"),  # BlockEdgeData
        Row(1, 0x300A0440, "1C", when="RTRadiationPhysicalAndGeometricContentDetailFlag in {FULL}", may="always"),  # NumberOfBlockSlabItems
        Row(1, 0x300A0441, "1C", when="present(NumberOfBlockSlabItems) and NumberOfBlockSlabItems > 1"),  # BlockSlabSequence
        Row(2, 0x300A0443, "1"),  # BlockSlabNumber
        Row(2, 0x300A066E, "3"),  # RadiationBeamBlockSlabThickness
        Row(2, 0x3010001B, "2"),  # DeviceAlternateIdentifier
        Row(2, 0x3010001C, "1C", when="has_value(DeviceAlternateIdentifier)", values=(defined("BARCODE", "RFID"),)),  # DeviceAlternateIdentifierType
        Row(2, 0x3010001D, "1C", when="has_value(DeviceAlternateIdentifier)"),  # DeviceAlternateIdentifierFormat
    ),
)
