"""Patient Study, PS3.3 C.7.2.2. Generated from table_C.7-4a; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.7-4a",
    "Patient Study",
    "C.7.2.2",
    (
        Row(0, 0x00081080, "3"),  # AdmittingDiagnosesDescription
        Row(0, 0x00081084, "3", items=(1, None)),  # AdmittingDiagnosesCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00101010, "3"),  # PatientAge
        Row(0, 0x00101020, "3"),  # PatientSize
        Row(0, 0x00101030, "3"),  # PatientWeight
        Row(0, 0x00101022, "3"),  # PatientBodyMassIndex
        Row(0, 0x00101023, "3"),  # MeasuredAPDimension
        Row(0, 0x00101024, "3"),  # MeasuredLateralDimension
        Row(0, 0x00101021, "3", items=(1, None), groups=(Group("7039", "B", qualified=True), Group("7041", "B", qualified=True),)),  # PatientSizeCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00102000, "3"),  # MedicalAlerts
        Row(0, 0x00102110, "3"),  # Allergies
        Row(0, 0x001021A0, "3", values=(enumerated("YES", "NO", "UNKNOWN"),)),  # SmokingStatus
        Row(0, 0x001021C0, "3", values=(enumerated("0001", "0002", "0003", "0004"),)),  # PregnancyStatus
        Row(0, 0x001021D0, "3"),  # LastMenstrualDate
        Row(0, 0x00380500, "3"),  # PatientState
        Row(0, 0x00102180, "3"),  # Occupation
        Row(0, 0x001021B0, "3"),  # AdditionalPatientHistory
        Row(0, 0x00380010, "3"),  # AdmissionID
        Row(0, 0x00380014, "3", items=(1, 1)),  # IssuerOfAdmissionIDSequence
        Row(1, 0, include="macros.hl7v2_hierarchic_designator"),  # include HL7v2 Hierarchic Designator
        Row(0, 0x00321066, "3"),  # ReasonForVisit
        Row(0, 0x00321067, "3", items=(1, None)),  # ReasonForVisitCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00380060, "3"),  # ServiceEpisodeID
        Row(0, 0x00380064, "3", items=(1, 1)),  # IssuerOfServiceEpisodeIDSequence
        Row(1, 0, include="macros.hl7v2_hierarchic_designator"),  # include HL7v2 Hierarchic Designator
        Row(0, 0x00380062, "3"),  # ServiceEpisodeDescription
        Row(0, 0x00102203, "2C", when="not_checkable(real-world)", may="always", values=(enumerated("ALTERED", "UNALTERED"),)),  # PatientSexNeutered
    ),
)
