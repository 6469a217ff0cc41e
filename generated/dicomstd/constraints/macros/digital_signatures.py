"""Digital Signatures, PS3.3 2024b C.12.1.1.3. Generated from table_C.12-6; do not edit."""

from dicodec.schema import Group, Row, Table, defined

TABLE = Table(
    "C.12-6",
    "Digital Signatures",
    "C.12.1.1.3",
    (
        Row(1, 0, 0x4FFE0001, "3", items=(1, None)),  # MACParametersSequence
        Row(2, 1, 0x04000005, "1"),  # MACIDNumber
        Row(3, 1, 0x04000010, "1"),  # MACCalculationTransferSyntaxUID
        Row(4, 1, 0x04000015, "1"),  # MACAlgorithm
        Row(5, 1, 0x04000020, "1"),  # DataElementsSigned
        Row(6, 0, 0xFFFAFFFA, "3", items=(1, None)),  # DigitalSignaturesSequence
        Row(7, 1, 0x04000005, "1"),  # MACIDNumber
        Row(8, 1, 0x04000100, "1"),  # DigitalSignatureUID
        Row(9, 1, 0x04000105, "1"),  # DigitalSignatureDateTime
        Row(10, 1, 0x04000110, "1", values=(defined("X509_1993_SIG"),)),  # CertificateType
        Row(11, 1, 0x04000115, "1"),  # CertificateOfSigner
        Row(12, 1, 0x04000120, "1"),  # Signature
        Row(13, 1, 0x04000305, "1C", when="present(CertifiedTimestamp)", values=(defined("CMS_TSP"),)),  # CertifiedTimestampType
        Row(14, 1, 0x04000310, "3"),  # CertifiedTimestamp
        Row(15, 1, 0x04000401, "3", items=(1, 1), groups=(Group("7007", "B"),)),  # DigitalSignaturePurposeCodeSequence
        Row(16, 2, 0, include="macros.code_sequence"),  # include Code Sequence
    ),
)
