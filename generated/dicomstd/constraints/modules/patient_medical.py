"""Patient Medical, PS3.3 C.2.4. Generated from table_C.2-4; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.2-4",
    "Patient Medical",
    "C.2.4",
    (
        Row(0, 0x00102000, ""),  # MedicalAlerts
        Row(0, 0x00102110, ""),  # Allergies
        Row(0, 0x001021A0, "", values=(enumerated("YES", "NO", "UNKNOWN"),)),  # SmokingStatus
        Row(0, 0x001021B0, ""),  # AdditionalPatientHistory
        Row(0, 0x001021C0, "", values=(enumerated("0001", "0002", "0003", "0004"),)),  # PregnancyStatus
        Row(0, 0x001021D0, ""),  # LastMenstrualDate
        Row(0, 0x00102203, "", values=(enumerated("ALTERED", "UNALTERED"),)),  # PatientSexNeutered
        Row(0, 0x00101022, ""),  # PatientBodyMassIndex
        Row(0, 0x00101023, ""),  # MeasuredAPDimension
        Row(0, 0x00101024, ""),  # MeasuredLateralDimension
        Row(0, 0x00380050, ""),  # SpecialNeeds
        Row(0, 0x00380500, ""),  # PatientState
        Row(0, 0x00380100, "", items=(0, None)),  # PertinentDocumentsSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x0040A170, "", items=(0, None)),  # PurposeOfReferenceCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00420010, ""),  # DocumentTitle
        Row(0, 0x00380101, "", items=(0, None)),  # PertinentResourcesSequence
        Row(1, 0x0040E010, ""),  # RetrieveURI
        Row(1, 0x00380102, ""),  # ResourceDescription
        Row(0, 0x00380502, "", items=(0, None)),  # PatientClinicalTrialParticipationSequence
        Row(1, 0x00120010, ""),  # ClinicalTrialSponsorName
        Row(1, 0x00120020, ""),  # ClinicalTrialProtocolID
        Row(1, 0x00120021, ""),  # ClinicalTrialProtocolName
        Row(1, 0x00120030, ""),  # ClinicalTrialSiteID
        Row(1, 0x00120031, ""),  # ClinicalTrialSiteName
        Row(1, 0x00120040, ""),  # ClinicalTrialSubjectID
        Row(1, 0x00120042, ""),  # ClinicalTrialSubjectReadingID
    ),
)
