"""Ocular Region Imaged, PS3.3 C.8.17.5. Generated from table_C.8.17.5-1; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.8.17.5-1",
    "Ocular Region Imaged",
    "C.8.17.5",
    (
        Row(0, 0x00200062, "1", values=(enumerated("R", "L", "B"),)),  # ImageLaterality
        Row(0, 0x0022001D, "2C", when="OphthalmicVolumetricPropertiesFlag in {YES} and not has_value(OphthalmicAnatomicReferencePointXCoordinate) and not has_value(OphthalmicAnatomicReferencePointYCoordinate)", may="always", items=(1, 1), groups=(Group("4207", "B"),)),  # RelativeImagePositionCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00221624, "2C", when="OphthalmicVolumetricPropertiesFlag in {YES}", may="always"),  # OphthalmicAnatomicReferencePointXCoordinate
        Row(0, 0x00221626, "2C", when="OphthalmicVolumetricPropertiesFlag in {YES}", may="always"),  # OphthalmicAnatomicReferencePointYCoordinate
        Row(0, 0, when="has_value(00220024) and has_value(00220026)", may="always", groups=(Group("4209", "D", qualified=True), Group("4266", "D", qualified=True),), include="macros.general_anatomy_mandatory"),  # include General Anatomy Mandatory
    ),
)
