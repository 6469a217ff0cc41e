"""Radiotherapy Common Instance, PS3.3 C.36.4. Generated from table_C.36.4-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.36.4-1",
    "Radiotherapy Common Instance",
    "C.36.4",
    (
        Row(0, 0x00080012, "1"),  # InstanceCreationDate
        Row(0, 0x00080013, "1"),  # InstanceCreationTime
        Row(0, 0x00080023, "1"),  # ContentDate
        Row(0, 0x00080033, "1"),  # ContentTime
        Row(0, 0x30100019, "2", items=(0, None)),  # AuthorIdentificationSequence
        Row(1, 0, include="macros.identified_person_or_device"),  # include Identified Person or Device
        Row(0, 0x30100044, "1C", when="not_checkable(content) and not present(ReferencedPerformedProcedureStepSequence)", items=(1, None)),  # InstanceLevelReferencedPerformedProcedureStepSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
    ),
)
