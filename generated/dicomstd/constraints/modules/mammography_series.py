"""Mammography Series, PS3.3 C.8.11.6. Generated from table_C.8-73; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.8-73",
    "Mammography Series",
    "C.8.11.6",
    (
        Row(0, 0x00080060, "1", values=(enumerated("MG"),)),  # Modality
        Row(0, 0x00400275, "3", items=(1, None)),  # RequestAttributesSequence
        Row(1, 0, groups=(Group("6051", "B", "RequestedProcedureCodeSequence", qualified=True), Group("6055", "B", "RequestedProcedureCodeSequence", qualified=True),), include="macros.request_attributes"),  # include Request Attributes
    ),
)
