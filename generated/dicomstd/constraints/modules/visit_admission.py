"""Visit Admission, PS3.3 C.3.4. Generated from table_C.3-4; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.3-4",
    "Visit Admission",
    "C.3.4",
    (
        Row(0, 0x00080090, ""),  # ReferringPhysicianName
        Row(0, 0x00080092, ""),  # ReferringPhysicianAddress
        Row(0, 0x00080094, ""),  # ReferringPhysicianTelephoneNumbers
        Row(0, 0x00080096, "", items=(1, 1)),  # ReferringPhysicianIdentificationSequence
        Row(1, 0, include="macros.person_identification"),  # include Person Identification
        Row(0, 0x0008009C, ""),  # ConsultingPhysicianName
        Row(0, 0x0008009D, "", items=(1, None)),  # ConsultingPhysicianIdentificationSequence
        Row(1, 0, include="macros.person_identification"),  # include Person Identification
        Row(0, 0x00081080, ""),  # AdmittingDiagnosesDescription
        Row(0, 0x00081084, "", items=(1, None)),  # AdmittingDiagnosesCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00380016, ""),  # RouteOfAdmissions
        Row(0, 0x00380020, ""),  # AdmittingDate
        Row(0, 0x00380021, ""),  # AdmittingTime
    ),
)
