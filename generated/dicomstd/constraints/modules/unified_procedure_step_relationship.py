"""Unified Procedure Step Relationship, PS3.3 C.30.4. Generated from table_C.30.4-1; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.30.4-1",
    "Unified Procedure Step Relationship",
    "C.30.4",
    (
        Row(0, 0x00100010, ""),  # PatientName
        Row(0, 0x00100020, ""),  # PatientID
        Row(0, 0, include="macros.issuer_of_patient_id"),  # include Issuer of Patient ID
        Row(0, 0x00100022, "", values=(defined("TEXT", "RFID", "BARCODE"),)),  # TypeOfPatientID
        Row(0, 0x00101002, "", items=(0, None)),  # OtherPatientIDsSequence
        Row(1, 0x00100020, ""),  # PatientID
        Row(1, 0, include="macros.issuer_of_patient_id"),  # include Issuer of Patient ID
        Row(1, 0x00100022, "", values=(defined("TEXT", "RFID", "BARCODE"),)),  # TypeOfPatientID
        Row(0, 0x00100033, ""),  # PatientBirthDateInAlternativeCalendar
        Row(0, 0x00100034, ""),  # PatientDeathDateInAlternativeCalendar
        Row(0, 0x00100035, "", values=(enumerated("PROLEPTIC GREGN", "JULIAN", "PROLEPTIC JULIAN", "EGYPTIAN REGNAL", "HEBREW", "HIJRI"),)),  # PatientAlternativeCalendar
        Row(0, 0x00100030, ""),  # PatientBirthDate
        Row(0, 0x00100040, "", values=(enumerated("M", "F", "O"),)),  # PatientSex
        Row(0, 0x00101100, "", items=(1, 1)),  # ReferencedPatientPhotoSequence
        Row(1, 0, include="macros.referenced_instances_and_access"),  # include Referenced Instances and Access
        Row(0, 0x00380010, ""),  # AdmissionID
        Row(0, 0x00380014, "", items=(1, 1)),  # IssuerOfAdmissionIDSequence
        Row(1, 0, include="macros.hl7v2_hierarchic_designator"),  # include HL7v2 Hierarchic Designator
        Row(0, 0x00081080, ""),  # AdmittingDiagnosesDescription
        Row(0, 0x00081084, "", items=(1, None)),  # AdmittingDiagnosesCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00321066, ""),  # ReasonForVisit
        Row(0, 0x00321067, "", items=(1, None)),  # ReasonForVisitCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x0040A370, "", items=(0, None)),  # ReferencedRequestSequence
        Row(1, 0x0020000D, ""),  # StudyInstanceUID
        Row(1, 0x00080050, ""),  # AccessionNumber
        Row(1, 0x00080051, "", items=(1, 1)),  # IssuerOfAccessionNumberSequence
        Row(2, 0, include="macros.hl7v2_hierarchic_designator"),  # include HL7v2 Hierarchic Designator
        Row(1, 0x00321064, "", items=(0, 1)),  # RequestedProcedureCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00402016, ""),  # PlacerOrderNumberImagingServiceRequest
        Row(1, 0x00400026, "", items=(1, 1)),  # OrderPlacerIdentifierSequence
        Row(2, 0, include="macros.hl7v2_hierarchic_designator"),  # include HL7v2 Hierarchic Designator
        Row(1, 0x00402017, ""),  # FillerOrderNumberImagingServiceRequest
        Row(1, 0x00400027, "", items=(1, 1)),  # OrderFillerIdentifierSequence
        Row(2, 0, include="macros.hl7v2_hierarchic_designator"),  # include HL7v2 Hierarchic Designator
        Row(1, 0x00401001, ""),  # RequestedProcedureID
        Row(1, 0x00321060, ""),  # RequestedProcedureDescription
        Row(1, 0x00401002, ""),  # ReasonForTheRequestedProcedure
        Row(1, 0x0040100A, "", items=(0, None)),  # ReasonForRequestedProcedureCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00401400, ""),  # RequestedProcedureComments
        Row(1, 0x00401008, ""),  # ConfidentialityCode
        Row(1, 0x00401010, ""),  # NamesOfIntendedRecipientsOfResults
        Row(1, 0x00402400, ""),  # ImagingServiceRequestComments
        Row(1, 0x00321032, ""),  # RequestingPhysician
        Row(1, 0x00321033, ""),  # RequestingService
        Row(1, 0x00321034, "", items=(1, 1)),  # RequestingServiceCodeSequence
        Row(1, 0x00402004, ""),  # IssueDateOfImagingServiceRequest
        Row(1, 0x00402005, ""),  # IssueTimeOfImagingServiceRequest
        Row(1, 0x00080090, ""),  # ReferringPhysicianName
        Row(0, 0x00741224, "", items=(0, None)),  # ReplacedProcedureStepSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
    ),
)
