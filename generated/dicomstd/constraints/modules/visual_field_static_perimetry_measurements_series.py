"""Visual Field Static Perimetry Measurements Series, PS3.3 C.8.26.1. Generated from table_C.8.26.1-1; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.8.26.1-1",
    "Visual Field Static Perimetry Measurements Series",
    "C.8.26.1",
    (
        Row(0, 0x00080060, "1", values=(enumerated("OPV"),)),  # Modality
        Row(0, 0x00081111, "1C", when="not_checkable(exchange)", items=(1, 1)),  # ReferencedPerformedProcedureStepSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x00400275, "3", items=(1, None)),  # RequestAttributesSequence
        Row(1, 0, groups=(Group("4256", "D", "RequestedProcedureCodeSequence", qualified=True),), include="macros.request_attributes"),  # include Request Attributes
        Row(0, 0, groups=(Group("4250", "D", "ModuleAttributePerformedProtocolCodeSequence", qualified=True), Group("4251", "D", "ModuleAttributePerformedProtocolCodeSequence", qualified=True), Group("4256", "D", "ModuleAttributeProtocolContextSequence", qualified=True),), include="macros.performed_procedure_step_summary"),  # include Performed Procedure Step Summary
    ),
)
