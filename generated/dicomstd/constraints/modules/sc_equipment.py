"""SC Equipment, PS3.3 C.8.6.1. Generated from table_C.8-24; do not edit."""

from dicodec.schema import Row, Table, defined, retired

TABLE = Table(
    "C.8-24",
    "SC Equipment",
    "C.8.6.1",
    (
        Row(0, 0x00080064, "1", values=(defined("DV", "DI", "DF", "WSD", "SD", "SI", "DRW", "SYN"),)),  # ConversionType
        Row(0, 0x00080060, "3", values=(defined("ANN", "AR", "ASMT", "AU", "BDUS", "BI", "BMD", "CFM", "CR", "CT", "CTPROTOCOL", "DMS", "DG", "DOC", "DX", "ECG", "EEG", "EMG", "EOG", "EPS", "ES", "FID", "GM", "HC", "HD", "IO", "IOL", "IVOCT", "IVUS", "KER", "KO", "LEN", "LS", "MG", "MR", "M3D", "NM", "OAM", "OCT", "OP", "OPM", "OPT", "OPTBSV", "OPTENF", "OPV", "OSS", "OT", "PA", "PLAN", "POS", "PR", "PT", "PX", "REG", "RESP", "RF", "RG", "RTDOSE", "RTIMAGE", "RTINTENT", "RTPLAN", "RTRAD", "RTRECORD", "RTSEGANN", "RTSTRUCT", "RWV", "SEG", "SM", "SMR", "SR", "SRF", "STAIN", "TEXTUREMAP", "TG", "US", "VA", "XA", "XAPROTOCOL", "XC"), retired("AS", "CD", "CF", "CP", "CS", "DD", "DF", "DM", "DS", "EC", "FA", "FS", "LP", "MA", "MS", "OPR", "ST", "VF"),), overrides=True),  # Modality
        Row(0, 0x00181010, "3"),  # SecondaryCaptureDeviceID
        Row(0, 0x00181016, "3"),  # SecondaryCaptureDeviceManufacturer
        Row(0, 0x00181018, "3"),  # SecondaryCaptureDeviceManufacturerModelName
        Row(0, 0x00181019, "3"),  # SecondaryCaptureDeviceSoftwareVersions
        Row(0, 0x00181022, "3"),  # VideoImageFormatAcquired
        Row(0, 0x00181023, "3"),  # DigitalImageFormatAcquired
    ),
)
