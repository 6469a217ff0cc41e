"""Referenced Request, PS3.3 C.17.2.8. Generated from table_C.17-3c; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.17-3c",
    "Referenced Request",
    "C.17.2.8",
    (
        Row(0, 0x0020000D, "1"),  # StudyInstanceUID
        Row(0, 0x00081110, "2", items=(0, 1)),  # ReferencedStudySequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x00080050, "2"),  # AccessionNumber
        Row(0, 0x00080051, "3", items=(1, 1)),  # IssuerOfAccessionNumberSequence
        Row(1, 0, include="macros.hl7v2_hierarchic_designator"),  # include HL7v2 Hierarchic Designator
        Row(0, 0x00402016, "2"),  # PlacerOrderNumberImagingServiceRequest
        Row(0, 0x00400026, "3", items=(1, 1)),  # OrderPlacerIdentifierSequence
        Row(1, 0, include="macros.hl7v2_hierarchic_designator"),  # include HL7v2 Hierarchic Designator
        Row(0, 0x00402017, "2"),  # FillerOrderNumberImagingServiceRequest
        Row(0, 0x00400027, "3", items=(1, 1)),  # OrderFillerIdentifierSequence
        Row(1, 0, include="macros.hl7v2_hierarchic_designator"),  # include HL7v2 Hierarchic Designator
        Row(0, 0x00401001, "2"),  # RequestedProcedureID
        Row(0, 0x00321060, "2"),  # RequestedProcedureDescription
        Row(0, 0x00321064, "2", items=(0, 1)),  # RequestedProcedureCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00401002, "3"),  # ReasonForTheRequestedProcedure
        Row(0, 0x0040100A, "3", items=(1, None)),  # ReasonForRequestedProcedureCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
    ),
)
