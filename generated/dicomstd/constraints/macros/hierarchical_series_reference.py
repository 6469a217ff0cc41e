"""Hierarchical Series Reference, PS3.3 C.17.2.1. Generated from table_C.17-3a; do not edit."""

from dicodec.schema import Row, Table, defined

TABLE = Table(
    "C.17-3a",
    "Hierarchical Series Reference",
    "C.17.2.1",
    (
        Row(0, 0x0020000E, "1"),  # SeriesInstanceUID
        Row(0, 0x00080054, "3"),  # RetrieveAETitle
        Row(0, 0x0040E011, "3"),  # RetrieveLocationUID
        Row(0, 0x00081190, "3"),  # RetrieveURL
        Row(0, 0x00880130, "3"),  # StorageMediaFileSetID
        Row(0, 0x00880140, "3"),  # StorageMediaFileSetUID
        Row(0, 0x00081199, "1", items=(1, None)),  # ReferencedSOPSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x0040A170, "3", items=(1, None)),  # PurposeOfReferenceCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x04000402, "3", items=(1, None)),  # ReferencedDigitalSignatureSequence
        Row(2, 0x04000100, "1"),  # DigitalSignatureUID
        Row(2, 0x04000120, "1"),  # Signature
        Row(1, 0x04000403, "3", items=(1, 1)),  # ReferencedSOPInstanceMACSequence
        Row(2, 0x04000010, "1"),  # MACCalculationTransferSyntaxUID
        Row(2, 0x04000015, "1", values=(defined("RIPEMD160", "MD5", "SHA1", "SHA224", "SHA256", "SHA384", "SHA512", "SHA512_224", "SHA512_256", "SHA3_224", "SHA3_256", "SHA3_384", "SHA3_512"),)),  # MACAlgorithm
        Row(2, 0x04000020, "1"),  # DataElementsSigned
        Row(2, 0x04000404, "1"),  # MAC
    ),
)
