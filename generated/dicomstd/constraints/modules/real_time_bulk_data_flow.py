"""Real-Time Bulk Data Flow, PS3.3 C.7.6.26. Generated from table_C.7.6.26-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.7.6.26-1",
    "Real-Time Bulk Data Flow",
    "C.7.6.26",
    (
        Row(0, 0x0034000A, "1", items=(1, 1)),  # RealTimeBulkDataFlowSequence
        Row(1, 0x00340005, "1"),  # SourceIdentifier
        Row(1, 0x00340001, "1", items=(1, None)),  # FlowIdentifierSequence
        Row(2, 0x00340002, "1"),  # FlowIdentifier
        Row(2, 0x00340003, "1"),  # FlowTransferSyntaxUID
        Row(2, 0x00340004, "1"),  # FlowRTPSamplingRate
    ),
)
