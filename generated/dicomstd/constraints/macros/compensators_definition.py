"""Compensators Definition, PS3.3 C.36.2.2.12. Generated from table_C.36.2.2.12-1; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.36.2.2.12-1",
    "Compensators Definition",
    "C.36.2.2.12",
    (
        Row(0, 0x300A00E0, "1C", when="RTRadiationPhysicalAndGeometricContentDetailFlag in {FULL}", may="always"),  # NumberOfCompensators
        Row(0, 0x300A0662, "1C", when="present(NumberOfCompensators) and NumberOfCompensators != 0"),  # CompensatorDefinitionSequence
        Row(1, 0, groups=(Group("9542", "D"),), include="macros.rt_accessory_device_identification"),  # include RT Accessory Device Identification
        Row(1, 0x30100039, "1"),  # DeviceIndex
        Row(1, 0x300A0602, "1C", when="not_checkable(other-instance)"),  # ReferencedDefinedDeviceIndex
        Row(1, 0x300A0645, "1"),  # BeamModifierOrientationAngle
        Row(1, 0x300A0666, "1C", when="RTRadiationPhysicalAndGeometricContentDetailFlag in {FULL}", may="always"),  # CompensatorBasePlaneOffset
        Row(1, 0x300A0663, "1C", when="RTRadiationPhysicalAndGeometricContentDetailFlag in {FULL}", may="always", values=(enumerated("PATIENT_SIDE", "SOURCE_SIDE", "DOUBLE_SIDED"),)),  # CompensatorMapOrientation
        Row(1, 0x300A0668, "1C", when="RTRadiationPhysicalAndGeometricContentDetailFlag in {FULL}", may="always", items=(1, 1)),  # CompensatorShapeSequence
        Row(2, 0x300A02E0, "1", values=(enumerated("PRESENT", "ABSENT"),)),  # CompensatorDivergence
        Row(2, 0x300A00E1, "2"),  # MaterialID
        Row(2, 0x300A0664, "1C", when="CompensatorMapOrientation in {SOURCE_SIDE, DOUBLE_SIDED}"),  # CompensatorProximalThicknessMap
        Row(2, 0x300A0665, "1C", when="CompensatorMapOrientation in {PATIENT_SIDE, DOUBLE_SIDED}"),  # CompensatorDistalThicknessMap
        Row(2, 0x300A0667, "2", items=(0, None)),  # CompensatorShapeFabricationCodeSequence
        Row(3, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(2, 0x300A0669, "2"),  # RadiationBeamCompensatorMillingToolDiameter
    ),
)
