"""Substance Approval, PS3.3 C.26.2. Generated from table_C.26-2; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.26-2",
    "Substance Approval",
    "C.26.2",
    (
        Row(0, 0x00440002, "", values=(enumerated("APPROVED", "WARNING", "CONTRA_INDICATED"),)),  # SubstanceAdministrationApproval
        Row(0, 0x00440003, ""),  # ApprovalStatusFurtherDescription
        Row(0, 0x00440004, ""),  # ApprovalStatusDateTime
    ),
)
