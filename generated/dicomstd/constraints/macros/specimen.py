"""Specimen, PS3.3 2024b C.7.6.22. Generated from table_C.7.6.22-2; do not edit."""

from dicodec.schema import Group, Row, Table, defined

TABLE = Table(
    "C.7.6.22-2",
    "Specimen",
    "C.7.6.22",
    (
        Row(1, 0, 0x00400512, "1"),  # ContainerIdentifier
        Row(2, 0, 0x00400513, "2", items=(0, 1)),  # IssuerOfTheContainerIdentifierSequence
        Row(3, 1, 0, include="macros.hl7v2_hierarchic_designator"),  # include HL7v2 Hierarchic Designator
        Row(4, 0, 0x00400515, "3", items=(1, None)),  # AlternateContainerIdentifierSequence
        Row(5, 1, 0x00400512, "1"),  # ContainerIdentifier
        Row(6, 1, 0x00400513, "2", items=(0, 1)),  # IssuerOfTheContainerIdentifierSequence
        Row(7, 2, 0, include="macros.hl7v2_hierarchic_designator"),  # include HL7v2 Hierarchic Designator
        Row(8, 0, 0x00400518, "2", items=(0, 1), groups=(Group("8101", "B"),)),  # ContainerTypeCodeSequence
        Row(9, 1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(10, 0, 0x0040051A, "3"),  # ContainerDescription
        Row(11, 0, 0x00400520, "3", items=(1, None)),  # ContainerComponentSequence
        Row(12, 1, 0x00500012, "1", items=(1, 1), groups=(Group("8102", "B"),)),  # ContainerComponentTypeCodeSequence
        Row(13, 2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(14, 1, 0x00080070, "3"),  # Manufacturer
        Row(15, 1, 0x00081090, "3"),  # ManufacturerModelName
        Row(16, 1, 0x0050001B, "3"),  # ContainerComponentID
        Row(17, 1, 0x0050001C, "3"),  # ContainerComponentLength
        Row(18, 1, 0x00500015, "3"),  # ContainerComponentWidth
        Row(19, 1, 0x0050001D, "3"),  # ContainerComponentDiameter
        Row(20, 1, 0x00500013, "3"),  # ContainerComponentThickness
        Row(21, 1, 0x0050001A, "3", values=(defined("GLASS", "PLASTIC", "METAL"),)),  # ContainerComponentMaterial
        Row(22, 1, 0x0050001E, "3"),  # ContainerComponentDescription
        Row(23, 0, 0x00400560, "1", items=(1, None)),  # SpecimenDescriptionSequence
        Row(24, 1, 0x00400551, "1"),  # SpecimenIdentifier
        Row(25, 1, 0x00400562, "2", items=(0, 1)),  # IssuerOfTheSpecimenIdentifierSequence
        Row(26, 2, 0, include="macros.hl7v2_hierarchic_designator"),  # include HL7v2 Hierarchic Designator
        Row(27, 1, 0x00400554, "1"),  # SpecimenUID
        Row(28, 1, 0x0040059A, "3", items=(1, 1), groups=(Group("8103", "B"),)),  # SpecimenTypeCodeSequence
        Row(29, 2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(30, 1, 0x00400600, "3"),  # SpecimenShortDescription
        Row(31, 1, 0x00400602, "3"),  # SpecimenDetailedDescription
        Row(32, 1, 0x00400610, "2", items=(0, None)),  # SpecimenPreparationSequence
        Row(33, 2, 0x00400612, "1", items=(1, None)),  # SpecimenPreparationStepContentItemSequence
        Row(34, 3, 0, include="macros.content_item"),  # include Content Item
        Row(35, 1, 0, groups=(Group("8134", "B", qualified=True),), include="macros.primary_anatomic_structure"),  # include Primary Anatomic Structure
        Row(36, 1, 0x00400620, "1C", when="not_checkable(real-world)", may="always", items=(1, None)),  # SpecimenLocalizationContentItemSequence
        Row(37, 2, 0, include="macros.content_item"),  # include Content Item
    ),
)
