"""Imaging Service Request, PS3.3 C.4.12. Generated from table_C.4-12; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.4-12",
    "Imaging Service Request",
    "C.4.12",
    (
        Row(0, 0x00402400, ""),  # ImagingServiceRequestComments
        Row(0, 0x00321032, ""),  # RequestingPhysician
        Row(0, 0x00321031, "", items=(1, 1)),  # RequestingPhysicianIdentificationSequence
        Row(1, 0, include="macros.person_identification"),  # include Person Identification
        Row(0, 0x00080090, ""),  # ReferringPhysicianName
        Row(0, 0x00080096, "", items=(1, 1)),  # ReferringPhysicianIdentificationSequence
        Row(1, 0, include="macros.person_identification"),  # include Person Identification
        Row(0, 0x00321033, ""),  # RequestingService
        Row(0, 0x00321034, "", items=(1, 1), groups=(Group("7030", "D"),)),  # RequestingServiceCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00080050, ""),  # AccessionNumber
        Row(0, 0x00080051, "", items=(1, 1)),  # IssuerOfAccessionNumberSequence
        Row(1, 0, include="macros.hl7v2_hierarchic_designator"),  # include HL7v2 Hierarchic Designator
        Row(0, 0x00402004, ""),  # IssueDateOfImagingServiceRequest
        Row(0, 0x00402005, ""),  # IssueTimeOfImagingServiceRequest
        Row(0, 0x00402016, ""),  # PlacerOrderNumberImagingServiceRequest
        Row(0, 0x00400026, "", items=(1, 1)),  # OrderPlacerIdentifierSequence
        Row(1, 0, include="macros.hl7v2_hierarchic_designator"),  # include HL7v2 Hierarchic Designator
        Row(0, 0x00402017, ""),  # FillerOrderNumberImagingServiceRequest
        Row(0, 0x00400027, "", items=(1, 1)),  # OrderFillerIdentifierSequence
        Row(1, 0, include="macros.hl7v2_hierarchic_designator"),  # include HL7v2 Hierarchic Designator
        Row(0, 0x00402008, ""),  # OrderEnteredBy
        Row(0, 0x00402009, ""),  # OrderEntererLocation
        Row(0, 0x00402010, ""),  # OrderCallbackPhoneNumber
        Row(0, 0x00402011, ""),  # OrderCallbackTelecomInformation
        Row(0, 0x00380010, ""),  # AdmissionID
        Row(0, 0x00380014, "", items=(1, 1)),  # IssuerOfAdmissionIDSequence
        Row(1, 0, include="macros.hl7v2_hierarchic_designator"),  # include HL7v2 Hierarchic Designator
        Row(0, 0x00321066, ""),  # ReasonForVisit
        Row(0, 0x00321067, "", items=(1, None)),  # ReasonForVisitCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
    ),
)
