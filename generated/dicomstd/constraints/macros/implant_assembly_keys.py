"""Implant Assembly Keys, PS3.3 F.5.38. Generated from table_F.5-38; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "F.5-38",
    "Implant Assembly Keys",
    "F.5.38",
    (
        Row(0, 0x00760001, "1"),  # ImplantAssemblyTemplateName
        Row(0, 0x00080070, "1"),  # Manufacturer
        Row(0, 0x00760020, "1", items=(1, None)),  # ProcedureTypeCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
    ),
)
