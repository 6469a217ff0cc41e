"""Image Acquisition Results, PS3.3 C.4.15. Generated from table_C.4-15; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated, retired

TABLE = Table(
    "C.4-15",
    "Image Acquisition Results",
    "C.4.15",
    (
        Row(0, 0x00080060, "", values=(defined("ANN", "AR", "ASMT", "AU", "BDUS", "BI", "BMD", "CFM", "CR", "CT", "CTPROTOCOL", "DMS", "DG", "DOC", "DX", "ECG", "EEG", "EMG", "EOG", "EPS", "ES", "FID", "GM", "HC", "HD", "IO", "IOL", "IVOCT", "IVUS", "KER", "KO", "LEN", "LS", "MG", "MR", "M3D", "NM", "OAM", "OCT", "OP", "OPM", "OPT", "OPTBSV", "OPTENF", "OPV", "OSS", "OT", "PA", "PLAN", "POS", "PR", "PT", "PX", "REG", "RESP", "RF", "RG", "RTDOSE", "RTIMAGE", "RTINTENT", "RTPLAN", "RTRAD", "RTRECORD", "RTSEGANN", "RTSTRUCT", "RWV", "SEG", "SM", "SMR", "SR", "SRF", "STAIN", "TEXTUREMAP", "TG", "US", "VA", "XA", "XAPROTOCOL", "XC"), retired("AS", "CD", "CF", "CP", "CS", "DD", "DF", "DM", "DS", "EC", "FA", "FS", "LP", "MA", "MS", "OPR", "ST", "VF"),)),  # Modality
        Row(0, 0x00200010, ""),  # StudyID
        Row(0, 0x00400260, "", items=(0, None)),  # PerformedProtocolCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00400440, "", items=(1, None)),  # ProtocolContextSequence
        Row(2, 0, include="macros.content_item"),  # include Content Item
        Row(2, 0x00400441, "", items=(1, None)),  # ContentItemModifierSequence
        Row(3, 0, include="macros.content_item"),  # include Content Item
        Row(0, 0x00400340, "", items=(0, None)),  # PerformedSeriesSequence
        Row(1, 0x00081050, ""),  # PerformingPhysicianName
        Row(1, 0x00081052, "", items=(1, None)),  # PerformingPhysicianIdentificationSequence
        Row(2, 0, include="macros.person_identification"),  # include Person Identification
        Row(1, 0x00081070, ""),  # OperatorsName
        Row(1, 0x00081072, "", items=(1, None)),  # OperatorIdentificationSequence
        Row(2, 0, include="macros.person_identification"),  # include Person Identification
        Row(1, 0x00181030, ""),  # ProtocolName
        Row(1, 0x0020000E, ""),  # SeriesInstanceUID
        Row(1, 0x0008103E, ""),  # SeriesDescription
        Row(1, 0x0008103F, "", items=(1, 1)),  # SeriesDescriptionCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00080054, ""),  # RetrieveAETitle
        Row(1, 0x0040A494, "", values=(enumerated("NO", "YES"),)),  # ArchiveRequested
        Row(1, 0x00081140, "", items=(0, None)),  # ReferencedImageSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(2, 0x00400512, ""),  # ContainerIdentifier
        Row(2, 0x00400560, "", items=(1, None)),  # SpecimenDescriptionSequence
        Row(3, 0x00400551, ""),  # SpecimenIdentifier
        Row(3, 0x00400554, ""),  # SpecimenUID
        Row(1, 0x00400220, "", items=(0, None)),  # ReferencedNonImageCompositeSOPInstanceSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
    ),
)
