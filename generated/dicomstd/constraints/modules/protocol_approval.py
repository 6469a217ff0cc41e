"""Protocol Approval, PS3.3 C.34.15. Generated from table_C.34.15-1; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.34.15-1",
    "Protocol Approval",
    "C.34.15",
    (
        Row(0, 0x00440109, "1", items=(1, None)),  # ApprovalSubjectSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x00440100, "1", items=(1, None)),  # ApprovalSequence
        Row(1, 0, groups=(Group("800", "B", "AssertionCodeSequence"),), include="macros.assertion"),  # include Assertion
        Row(1, 0x00080082, "1C", when="AssertionCodeSequence in {(128603, DCM), (128623, DCM), (128613, DCM), (128614, DCM), (128615, DCM)}"),  # InstitutionCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00120020, "1C", when="AssertionCodeSequence in {(128604, DCM), (128624, DCM), (128611, DCM), (128612, DCM)}"),  # ClinicalTrialProtocolID
    ),
)
