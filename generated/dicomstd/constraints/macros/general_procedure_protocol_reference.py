"""General Procedure Protocol Reference, PS3.3 10.41. Generated from table_10.41-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "10.41-1",
    "General Procedure Protocol Reference",
    "10.41",
    (
        Row(0, 0x0018990C, "1C", when="not_checkable(other-instance)", may="always", items=(1, None)),  # ReferencedDefinedProtocolSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x00189938, "3", may="not present(SourceReconstructionProtocolElementNumber)"),  # SourceAcquisitionProtocolElementNumber
        Row(1, 0x0018993A, "3", may="not present(SourceAcquisitionProtocolElementNumber)"),  # SourceReconstructionProtocolElementNumber
        Row(0, 0x0018990D, "1C", when="not_checkable(real-world)", items=(1, None)),  # ReferencedPerformedProtocolSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x00189938, "3", may="not present(SourceReconstructionProtocolElementNumber)"),  # SourceAcquisitionProtocolElementNumber
        Row(1, 0x0018993A, "3", may="not present(SourceAcquisitionProtocolElementNumber)"),  # SourceReconstructionProtocolElementNumber
    ),
)
