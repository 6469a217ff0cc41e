"""Protocol Context, PS3.3 C.34.2. Generated from table_C.34.2-1; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.34.2-1",
    "Protocol Context",
    "C.34.2",
    (
        Row(0, 0x0040A07C, "3", items=(1, 1)),  # CustodialOrganizationSequence
        Row(1, 0x00080080, "2"),  # InstitutionName
        Row(1, 0x00080082, "2", items=(0, 1)),  # InstitutionCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00080220, "2", items=(0, None), groups=(Group("7030", "B"),)),  # ResponsibleGroupCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00181030, "1"),  # ProtocolName
        Row(0, 0x00189906, "3", items=(1, None)),  # PotentialScheduledProtocolCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00189907, "3", items=(1, None)),  # PotentialRequestedProcedureCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00189908, "3"),  # PotentialReasonsForProcedure
        Row(0, 0x00189909, "3", items=(1, None)),  # PotentialReasonsForProcedureCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x0018990A, "3"),  # PotentialDiagnosticTasks
        Row(0, 0x0018990B, "3", items=(1, None), groups=(Group("1200", "B", qualified=True), Group("1201", "B", qualified=True),)),  # ContraindicationsCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x0018990E, "3", items=(1, None)),  # PredecessorProtocolSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x00700084, "1"),  # ContentCreatorName
        Row(0, 0x00700086, "3", items=(1, 1)),  # ContentCreatorIdentificationCodeSequence
        Row(1, 0, include="macros.person_identification"),  # include Person Identification
        Row(0, 0x00189910, "3"),  # ProtocolDesignRationale
        Row(0, 0x0018990F, "3"),  # ProtocolPlanningInformation
        Row(0, 0x00080012, "1"),  # InstanceCreationDate
        Row(0, 0x00080013, "1"),  # InstanceCreationTime
    ),
)
