"""Scheduled Procedure Step, PS3.3 C.4.10. Generated from table_C.4-10; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated, retired

TABLE = Table(
    "C.4-10",
    "Scheduled Procedure Step",
    "C.4.10",
    (
        Row(0, 0x00400100, ""),  # ScheduledProcedureStepSequence
        Row(1, 0x00400001, ""),  # ScheduledStationAETitle
        Row(1, 0x00400010, ""),  # ScheduledStationName
        Row(1, 0x00400011, ""),  # ScheduledProcedureStepLocation
        Row(1, 0x0018990C, ""),  # ReferencedDefinedProtocolSequence
        Row(2, 0x00081150, ""),  # ReferencedSOPClassUID
        Row(2, 0x00081155, ""),  # ReferencedSOPInstanceUID
        Row(1, 0x0018990D, ""),  # ReferencedPerformedProtocolSequence
        Row(2, 0x00081150, ""),  # ReferencedSOPClassUID
        Row(2, 0x00081155, ""),  # ReferencedSOPInstanceUID
        Row(1, 0x00400002, ""),  # ScheduledProcedureStepStartDate
        Row(1, 0x00400003, ""),  # ScheduledProcedureStepStartTime
        Row(1, 0x00400004, ""),  # ScheduledProcedureStepEndDate
        Row(1, 0x00400005, ""),  # ScheduledProcedureStepEndTime
        Row(1, 0x00400006, ""),  # ScheduledPerformingPhysicianName
        Row(1, 0x0040000B, "", items=(1, 1)),  # ScheduledPerformingPhysicianIdentificationSequence
        Row(2, 0, include="macros.person_identification"),  # include Person Identification
        Row(1, 0x00400007, ""),  # ScheduledProcedureStepDescription
        Row(1, 0x00400008, "", items=(1, None)),  # ScheduledProtocolCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(2, 0x00400440, "", items=(1, None)),  # ProtocolContextSequence
        Row(3, 0, include="macros.content_item"),  # include Content Item
        Row(3, 0x00400441, "", items=(1, None)),  # ContentItemModifierSequence
        Row(4, 0, include="macros.content_item"),  # include Content Item
        Row(1, 0x00400009, ""),  # ScheduledProcedureStepID
        Row(1, 0x00400020, "", values=(defined("SCHEDULED", "ARRIVED", "READY", "STARTED", "DEPARTED"),)),  # ScheduledProcedureStepStatus
        Row(1, 0x00400400, ""),  # CommentsOnTheScheduledProcedureStep
        Row(1, 0x00080060, "", values=(defined("ANN", "AR", "ASMT", "AU", "BDUS", "BI", "BMD", "CFM", "CR", "CT", "CTPROTOCOL", "DMS", "DG", "DOC", "DX", "ECG", "EEG", "EMG", "EOG", "EPS", "ES", "FID", "GM", "HC", "HD", "IO", "IOL", "IVOCT", "IVUS", "KER", "KO", "LEN", "LS", "MG", "MR", "M3D", "NM", "OAM", "OCT", "OP", "OPM", "OPT", "OPTBSV", "OPTENF", "OPV", "OSS", "OT", "PA", "PLAN", "POS", "PR", "PT", "PX", "REG", "RESP", "RF", "RG", "RTDOSE", "RTIMAGE", "RTINTENT", "RTPLAN", "RTRAD", "RTRECORD", "RTSEGANN", "RTSTRUCT", "RWV", "SEG", "SM", "SMR", "SR", "SRF", "STAIN", "TEXTUREMAP", "TG", "US", "VA", "XA", "XAPROTOCOL", "XC"), retired("AS", "CD", "CF", "CP", "CS", "DD", "DF", "DM", "DS", "EC", "FA", "FS", "LP", "MA", "MS", "OPR", "ST", "VF"),)),  # Modality
        Row(1, 0x00321070, ""),  # RequestedContrastAgent
        Row(1, 0x00400012, ""),  # PreMedication
        Row(1, 0x00102210, "", values=(enumerated("BIPED", "QUADRUPED"),)),  # AnatomicalOrientationType
        Row(1, 0x300A0700, ""),  # TreatmentSessionUID
        Row(0, 0x00400500, ""),  # ScheduledSpecimenSequence
        Row(1, 0, include="macros.specimen"),  # include Specimen
        Row(0, 0x22000005, ""),  # BarcodeValue
    ),
)
