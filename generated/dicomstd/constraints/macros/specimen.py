"""Specimen, PS3.3 C.7.6.22. Generated from table_C.7.6.22-2; do not edit."""

from dicodec.schema import Group, Row, Table, defined

TABLE = Table(
    "C.7.6.22-2",
    "Specimen",
    "C.7.6.22",
    (
        Row(0, 0x00400512, "1"),  # ContainerIdentifier
        Row(0, 0x00400513, "2", items=(0, 1)),  # IssuerOfTheContainerIdentifierSequence
        Row(1, 0, include="macros.hl7v2_hierarchic_designator"),  # include HL7v2 Hierarchic Designator
        Row(0, 0x00400515, "3", items=(1, None)),  # AlternateContainerIdentifierSequence
        Row(1, 0x00400512, "1"),  # ContainerIdentifier
        Row(1, 0x00400513, "2", items=(0, 1)),  # IssuerOfTheContainerIdentifierSequence
        Row(2, 0, include="macros.hl7v2_hierarchic_designator"),  # include HL7v2 Hierarchic Designator
        Row(0, 0x00400518, "2", items=(0, 1), groups=(Group("8101", "B"),)),  # ContainerTypeCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x0040051A, "3"),  # ContainerDescription
        Row(0, 0x00400520, "3", items=(1, None)),  # ContainerComponentSequence
        Row(1, 0x00500012, "1", items=(1, 1), groups=(Group("8102", "B"),)),  # ContainerComponentTypeCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00080070, "3"),  # Manufacturer
        Row(1, 0x00081090, "3"),  # ManufacturerModelName
        Row(1, 0x0050001B, "3"),  # ContainerComponentID
        Row(1, 0x0050001C, "3"),  # ContainerComponentLength
        Row(1, 0x00500015, "3"),  # ContainerComponentWidth
        Row(1, 0x0050001D, "3"),  # ContainerComponentDiameter
        Row(1, 0x00500013, "3"),  # ContainerComponentThickness
        Row(1, 0x0050001A, "3", values=(defined("GLASS", "PLASTIC", "METAL"),)),  # ContainerComponentMaterial
        Row(1, 0x0050001E, "3"),  # ContainerComponentDescription
        Row(0, 0x00400560, "1", items=(1, None)),  # SpecimenDescriptionSequence
        Row(1, 0x00400551, "1"),  # SpecimenIdentifier
        Row(1, 0x00400562, "2", items=(0, 1)),  # IssuerOfTheSpecimenIdentifierSequence
        Row(2, 0, include="macros.hl7v2_hierarchic_designator"),  # include HL7v2 Hierarchic Designator
        Row(1, 0x00400554, "1"),  # SpecimenUID
        Row(1, 0x0040059A, "3", items=(1, 1), groups=(Group("8103", "B"),)),  # SpecimenTypeCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00400600, "3"),  # SpecimenShortDescription
        Row(1, 0x00400602, "3"),  # SpecimenDetailedDescription
        Row(1, 0x00400610, "2", items=(0, None)),  # SpecimenPreparationSequence
        Row(2, 0x00400612, "1", items=(1, None)),  # SpecimenPreparationStepContentItemSequence
        Row(3, 0, include="macros.content_item"),  # include Content Item
        Row(1, 0, groups=(Group("8134", "B", qualified=True),), include="macros.primary_anatomic_structure"),  # include Primary Anatomic Structure
        Row(1, 0x00400620, "1C", when="not_checkable(real-world)", may="always", items=(1, None)),  # SpecimenLocalizationContentItemSequence
        Row(2, 0, include="macros.content_item"),  # include Content Item
    ),
)
