"""Implant Group Keys, PS3.3 F.5.39. Generated from table_F.5-39; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "F.5-39",
    "Implant Group Keys",
    "F.5.39",
    (
        Row(0, 0x00780001, "1"),  # ImplantTemplateGroupName
        Row(0, 0x00780010, "3"),  # ImplantTemplateGroupDescription
        Row(0, 0x00780020, "1"),  # ImplantTemplateGroupIssuer
    ),
)
