"""Encapsulated Document Series, PS3.3 C.24.1. Generated from table_C.24-1; do not edit."""

from dicodec.schema import Row, Table, defined, retired

TABLE = Table(
    "C.24-1",
    "Encapsulated Document Series",
    "C.24.1",
    (
        Row(0, 0x00080060, "1", values=(defined("ANN", "AR", "ASMT", "AU", "BDUS", "BI", "BMD", "CFM", "CR", "CT", "CTPROTOCOL", "DMS", "DG", "DOC", "DX", "ECG", "EEG", "EMG", "EOG", "EPS", "ES", "FID", "GM", "HC", "HD", "IO", "IOL", "IVOCT", "IVUS", "KER", "KO", "LEN", "LS", "MG", "MR", "M3D", "NM", "OAM", "OCT", "OP", "OPM", "OPT", "OPTBSV", "OPTENF", "OPV", "OSS", "OT", "PA", "PLAN", "POS", "PR", "PT", "PX", "REG", "RESP", "RF", "RG", "RTDOSE", "RTIMAGE", "RTINTENT", "RTPLAN", "RTRAD", "RTRECORD", "RTSEGANN", "RTSTRUCT", "RWV", "SEG", "SM", "SMR", "SR", "SRF", "STAIN", "TEXTUREMAP", "TG", "US", "VA", "XA", "XAPROTOCOL", "XC"), retired("AS", "CD", "CF", "CP", "CS", "DD", "DF", "DM", "DS", "EC", "FA", "FS", "LP", "MA", "MS", "OPR", "ST", "VF"),), overrides=True),  # Modality
        Row(0, 0x0020000E, "1"),  # SeriesInstanceUID
        Row(0, 0x00200011, "1"),  # SeriesNumber
        Row(0, 0x00080021, "3"),  # SeriesDate
        Row(0, 0x00080031, "3"),  # SeriesTime
        Row(0, 0x00081111, "3", items=(1, 1)),  # ReferencedPerformedProcedureStepSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x00181030, "3"),  # ProtocolName
        Row(0, 0x0008103E, "3"),  # SeriesDescription
        Row(0, 0x0008103F, "3", items=(1, 1)),  # SeriesDescriptionCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00400275, "3", items=(1, None)),  # RequestAttributesSequence
        Row(1, 0, include="macros.request_attributes"),  # include Request Attributes
        Row(0, 0, include="macros.performed_procedure_step_summary"),  # include Performed Procedure Step Summary
        Row(0, 0x300A0700, "3"),  # TreatmentSessionUID
    ),
)
