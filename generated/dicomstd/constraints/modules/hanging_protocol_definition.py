"""Hanging Protocol Definition, PS3.3 C.23.1. Generated from table_C.23.1-1; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated, retired

TABLE = Table(
    "C.23.1-1",
    "Hanging Protocol Definition",
    "C.23.1",
    (
        Row(0, 0x00720002, "1"),  # HangingProtocolName
        Row(0, 0x00720004, "1"),  # HangingProtocolDescription
        Row(0, 0x00720006, "1", values=(enumerated("MANUFACTURER", "SITE", "USER_GROUP", "SINGLE_USER"),)),  # HangingProtocolLevel
        Row(0, 0x00720008, "1"),  # HangingProtocolCreator
        Row(0, 0x0072000A, "1"),  # HangingProtocolCreationDateTime
        Row(0, 0x0072000C, "1", items=(1, None)),  # HangingProtocolDefinitionSequence
        Row(1, 0x00080060, "1C", when="not present(AnatomicRegionSequence)", may="always", values=(defined("ANN", "AR", "ASMT", "AU", "BDUS", "BI", "BMD", "CFM", "CR", "CT", "CTPROTOCOL", "DMS", "DG", "DOC", "DX", "ECG", "EEG", "EMG", "EOG", "EPS", "ES", "FID", "GM", "HC", "HD", "IO", "IOL", "IVOCT", "IVUS", "KER", "KO", "LEN", "LS", "MG", "MR", "M3D", "NM", "OAM", "OCT", "OP", "OPM", "OPT", "OPTBSV", "OPTENF", "OPV", "OSS", "OT", "PA", "PLAN", "POS", "PR", "PT", "PX", "REG", "RESP", "RF", "RG", "RTDOSE", "RTIMAGE", "RTINTENT", "RTPLAN", "RTRAD", "RTRECORD", "RTSEGANN", "RTSTRUCT", "RWV", "SEG", "SM", "SMR", "SR", "SRF", "STAIN", "TEXTUREMAP", "TG", "US", "VA", "XA", "XAPROTOCOL", "XC"), retired("AS", "CD", "CF", "CP", "CS", "DD", "DF", "DM", "DS", "EC", "FA", "FS", "LP", "MA", "MS", "OPR", "ST", "VF"),)),  # Modality
        Row(1, 0x00082218, "1C", when="not present(Modality)", may="always", items=(1, None), groups=(Group("4", "D"),)),  # AnatomicRegionSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00200060, "2C", when="present(AnatomicRegionSequence)", values=(enumerated("R", "L", "B", "U"),)),  # Laterality
        Row(1, 0x00081032, "2", items=(0, None), groups=(Group("101", "B"),)),  # ProcedureCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x0040100A, "2", items=(0, None)),  # ReasonForRequestedProcedureCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00720014, "1"),  # NumberOfPriorsReferenced
        Row(0, 0x00720020, "1", items=(1, None)),  # ImageSetsSequence
        Row(1, 0x00720022, "1", items=(1, None)),  # ImageSetSelectorSequence
        Row(2, 0x00720024, "1", values=(enumerated("MATCH", "NO_MATCH"),)),  # ImageSetSelectorUsageFlag
        Row(2, 0x00720026, "1"),  # SelectorAttribute
        Row(2, 0x00720050, "1"),  # SelectorAttributeVR
        Row(2, 0, include="macros.hanging_protocol_selector_attribute_context"),  # include Hanging Protocol Selector Attribute Context
        Row(2, 0, include="macros.hanging_protocol_selector_attribute_value"),  # include Hanging Protocol Selector Attribute Value
        Row(2, 0x00720028, "1"),  # SelectorValueNumber
        Row(1, 0x00720030, "1", items=(1, None)),  # TimeBasedImageSetsSequence
        Row(2, 0x00720032, "1"),  # ImageSetNumber
        Row(2, 0x00720034, "1", values=(enumerated("RELATIVE_TIME", "ABSTRACT_PRIOR"),)),  # ImageSetSelectorCategory
        Row(2, 0x00720038, "1C", when="ImageSetSelectorCategory in {RELATIVE_TIME}"),  # RelativeTime
        Row(2, 0x0072003A, "1C", when="present(RelativeTime)", values=(enumerated("SECONDS", "MINUTES", "HOURS", "DAYS", "WEEKS", "MONTHS", "YEARS"),)),  # RelativeTimeUnits
        Row(2, 0x0072003C, "1C", when="ImageSetSelectorCategory in {ABSTRACT_PRIOR} and not present(AbstractPriorCodeSequence)"),  # AbstractPriorValue
        Row(2, 0x0072003E, "1C", when="ImageSetSelectorCategory in {ABSTRACT_PRIOR} and not present(AbstractPriorValue)", items=(1, 1), groups=(Group("31", "D"),)),  # AbstractPriorCodeSequence
        Row(3, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(2, 0x00720040, "3"),  # ImageSetLabel
        Row(0, 0x0072000E, "2", items=(0, 1)),  # HangingProtocolUserIdentificationCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00720010, "3"),  # HangingProtocolUserGroupName
        Row(0, 0x00720012, "3", items=(1, 1)),  # SourceHangingProtocolSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
    ),
)
