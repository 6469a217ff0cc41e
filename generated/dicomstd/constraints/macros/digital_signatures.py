"""Digital Signatures, PS3.3 C.12.1.1.3. Generated from table_C.12-6; do not edit."""

from dicodec.schema import Group, Row, Table, defined

TABLE = Table(
    "C.12-6",
    "Digital Signatures",
    "C.12.1.1.3",
    (
        Row(0, 0x4FFE0001, "3", items=(1, None)),  # MACParametersSequence
        Row(1, 0x04000005, "1"),  # MACIDNumber
        Row(1, 0x04000010, "1"),  # MACCalculationTransferSyntaxUID
        Row(1, 0x04000015, "1", values=(defined("RIPEMD160", "MD5", "SHA1", "SHA224", "SHA256", "SHA384", "SHA512", "SHA512_224", "SHA512_256", "SHA3_224", "SHA3_256", "SHA3_384", "SHA3_512"),)),  # MACAlgorithm
        Row(1, 0x04000020, "1"),  # DataElementsSigned
        Row(0, 0xFFFAFFFA, "3", items=(1, None)),  # DigitalSignaturesSequence
        Row(1, 0x04000005, "1"),  # MACIDNumber
        Row(1, 0x04000100, "1"),  # DigitalSignatureUID
        Row(1, 0x04000105, "1"),  # DigitalSignatureDateTime
        Row(1, 0x04000110, "1", values=(defined("X509_1993_SIG"),)),  # CertificateType
        Row(1, 0x04000115, "1"),  # CertificateOfSigner
        Row(1, 0x04000120, "1"),  # Signature
        Row(1, 0x04000305, "1C", when="present(CertifiedTimestamp)", values=(defined("CMS_TSP"),)),  # CertifiedTimestampType
        Row(1, 0x04000310, "3"),  # CertifiedTimestamp
        Row(1, 0x04000401, "3", items=(1, 1), groups=(Group("7007", "B"),)),  # DigitalSignaturePurposeCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
    ),
)
