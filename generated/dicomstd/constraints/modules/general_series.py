"""General Series, PS3.3 2024b C.7.3.1. Generated from table_C.7-5a; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated, retired

TABLE = Table(
    "C.7-5a",
    "General Series",
    "C.7.3.1",
    (
        Row(1, 0, 0x00080060, "1", values=(defined("ANN", "AR", "ASMT", "AU", "BDUS", "BI", "BMD", "CFM", "CR", "CT", "CTPROTOCOL", "DMS", "DG", "DOC", "DX", "ECG", "EEG", "EMG", "EOG", "EPS", "ES", "FID", "GM", "HC", "HD", "IO", "IOL", "IVOCT", "IVUS", "KER", "KO", "LEN", "LS", "MG", "MR", "M3D", "NM", "OAM", "OCT", "OP", "OPM", "OPT", "OPTBSV", "OPTENF", "OPV", "OSS", "OT", "PA", "PLAN", "POS", "PR", "PT", "PX", "REG", "RESP", "RF", "RG", "RTDOSE", "RTIMAGE", "RTINTENT", "RTPLAN", "RTRAD", "RTRECORD", "RTSEGANN", "RTSTRUCT", "RWV", "SEG", "SM", "SMR", "SR", "SRF", "STAIN", "TEXTUREMAP", "TG", "US", "VA", "XA", "XAPROTOCOL", "XC"), retired("AS", "CD", "CF", "CP", "CS", "DD", "DF", "DM", "DS", "EC", "FA", "FS", "LP", "MA", "MS", "OPR", "ST", "VF"),)),  # Modality
        Row(2, 0, 0x0020000E, "1"),  # SeriesInstanceUID
        Row(3, 0, 0x00200011, "2"),  # SeriesNumber
        Row(4, 0, 0x00200060, "2C", when="not_checkable(real-world) and ((not present(ImageLaterality) and not present(FrameLaterality) and not present(MeasurementLaterality)) or ((not present(ImageLaterality) or not present(FrameLaterality) or not present(MeasurementLaterality)) and not_parsed))", values=(enumerated("R", "L"),)),  # Laterality
        Row(5, 0, 0x00080021, "3"),  # SeriesDate
        Row(6, 0, 0x00080031, "3"),  # SeriesTime
        Row(7, 0, 0x00081050, "3"),  # PerformingPhysicianName
        Row(8, 0, 0x00081052, "3", items=(1, None)),  # PerformingPhysicianIdentificationSequence
        Row(9, 1, 0, include="macros.person_identification"),  # include Person Identification
        Row(10, 0, 0x00181030, "3"),  # ProtocolName
        Row(11, 0, 0x0008103E, "3"),  # SeriesDescription
        Row(12, 0, 0x0008103F, "3", items=(1, 1)),  # SeriesDescriptionCodeSequence
        Row(13, 1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(14, 0, 0x00081070, "3"),  # OperatorsName
        Row(15, 0, 0x00081072, "3", items=(1, None)),  # OperatorIdentificationSequence
        Row(16, 1, 0, include="macros.person_identification"),  # include Person Identification
        Row(17, 0, 0x00081111, "3", items=(1, 1)),  # ReferencedPerformedProcedureStepSequence
        Row(18, 1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(19, 0, 0x00081250, "3", items=(1, None)),  # RelatedSeriesSequence
        Row(20, 1, 0x0020000D, "1"),  # StudyInstanceUID
        Row(21, 1, 0x0020000E, "1"),  # SeriesInstanceUID
        Row(22, 1, 0x0040A170, "2", items=(0, None), groups=(Group("7210", "D"),)),  # PurposeOfReferenceCodeSequence
        Row(23, 2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(24, 0, 0x00180015, "3"),  # BodyPartExamined
        Row(25, 0, 0x00185100, "2C", when="not present(PatientOrientationCodeSequence) and SOPClassUID in {1.2.840.10008.5.1.4.1.1.2, 1.2.840.10008.5.1.4.1.1.4, 1.2.840.10008.5.1.4.1.1.2.1, 1.2.840.10008.5.1.4.1.1.4.1, 1.2.840.10008.5.1.4.1.1.4.3, 1.2.840.10008.5.1.4.1.1.4.2}", may="not present(PatientOrientationCodeSequence)", values=(defined("HFP", "HFS", "HFDR", "HFDL", "FFDR", "FFDL", "FFP", "FFS", "LFP", "LFS", "RFP", "RFS", "AFDR", "AFDL", "PFDR", "PFDL"),)),  # PatientPosition
        Row(26, 0, 0x00280108, "3"),  # SmallestPixelValueInSeries
        Row(27, 0, 0x00280109, "3"),  # LargestPixelValueInSeries
        Row(28, 0, 0x00400275, "3", items=(1, None)),  # RequestAttributesSequence
        Row(29, 1, 0, include="macros.request_attributes"),  # include Request Attributes
        Row(30, 0, 0, include="macros.performed_procedure_step_summary"),  # include Performed Procedure Step Summary
        Row(31, 0, 0x00102210, "1C", when="not_checkable(real-world)", may="always", values=(enumerated("BIPED", "QUADRUPED"),)),  # AnatomicalOrientationType
        Row(32, 0, 0x300A0700, "3"),  # TreatmentSessionUID
    ),
)
