"""Approval, PS3.3 C.8.8.16. Generated from table_C.8-52; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.8-52",
    "Approval",
    "C.8.8.16",
    (
        Row(0, 0x300E0002, "1", values=(enumerated("APPROVED", "UNAPPROVED", "REJECTED"),)),  # ApprovalStatus
        Row(0, 0x300E0004, "2C", when="ApprovalStatus in {APPROVED, REJECTED}"),  # ReviewDate
        Row(0, 0x300E0005, "2C", when="ApprovalStatus in {APPROVED, REJECTED}"),  # ReviewTime
        Row(0, 0x300E0008, "2C", when="ApprovalStatus in {APPROVED, REJECTED}"),  # ReviewerName
    ),
)
