"""Boluses Definition, PS3.3 C.36.2.2.16. Generated from table_C.36.2.2.16-1; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.36.2.2.16-1",
    "Boluses Definition",
    "C.36.2.2.16",
    (
        Row(0, 0x300A0674, "1C", when="RTRadiationPhysicalAndGeometricContentDetailFlag in {FULL}", may="always"),  # NumberOfBoluses
        Row(0, 0x300A0673, "1C", when="present(NumberOfBoluses) and NumberOfBoluses != 0"),  # BolusDefinitionSequence
        Row(1, 0, groups=(Group("9516", "D"),), include="macros.rt_accessory_device_identification"),  # include RT Accessory Device Identification
        Row(1, 0x30100039, "1"),  # DeviceIndex
        Row(1, 0x300A0602, "1C", when="not_checkable(other-instance)"),  # ReferencedDefinedDeviceIndex
        Row(1, 0x30100025, "2", items=(0, 1)),  # ConceptualVolumeSequence
        Row(2, 0, include="macros.conceptual_volume_segmentation_reference_and_combination"),  # include Conceptual Volume Segmentation Reference And Combination
    ),
)
