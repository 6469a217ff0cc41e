"""Key Object Document, PS3.3 C.17.6.2. Generated from table_C.17.6-2; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.17.6-2",
    "Key Object Document",
    "C.17.6.2",
    (
        Row(0, 0x00200013, "1"),  # InstanceNumber
        Row(0, 0x00080023, "1"),  # ContentDate
        Row(0, 0x00080033, "1"),  # ContentTime
        Row(0, 0x0040A370, "1C", when="not_checkable(content)", items=(1, None)),  # ReferencedRequestSequence
        Row(1, 0, include="macros.referenced_request"),  # include Referenced Request
        Row(0, 0x0040A375, "1", items=(1, None)),  # CurrentRequestedProcedureEvidenceSequence
        Row(1, 0, include="macros.hierarchical_sop_instance_reference"),  # include Hierarchical SOP Instance Reference
        Row(0, 0x0040A525, "1C", when="not_checkable(other-instance)", items=(1, None)),  # IdenticalDocumentsSequence
        Row(1, 0, include="macros.hierarchical_sop_instance_reference"),  # include Hierarchical SOP Instance Reference
    ),
)
