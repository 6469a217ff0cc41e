"""Stored File Access, PS3.3 C.38.2.2. Generated from table_C.38.2-2; do not edit."""

from dicodec.schema import Row, Table, defined

TABLE = Table(
    "C.38.2-2",
    "Stored File Access",
    "C.38.2.2",
    (
        Row(0, 0x00080409, "1C", when="not_checkable(other-instance)"),  # FileAccessURI
        Row(0, 0x0008040A, "1C", when="present(FileAccessURI)", values=(defined("ZIP", "TAR", "GZIP", "TARGZIP", "BLOB", "DICM"),)),  # ContainerFileType
        Row(0, 0x0008040B, "1C", when="ContainerFileType in {ZIP, TAR, TARGZIP}"),  # FilenameInContainer
        Row(0, 0x0008040C, "1C", when="ContainerFileType in {BLOB}", may="always"),  # FileOffsetInContainer
        Row(0, 0x0008040D, "1C", when="ContainerFileType in {BLOB}", may="always"),  # FileLengthInContainer
        Row(0, 0x0008040E, "1C", when="present(FileAccessURI)"),  # StoredInstanceTransferSyntaxUID
        Row(0, 0x00282112, "3"),  # LossyImageCompressionRatio
        Row(0, 0x04000015, "1C", when="present(MAC)", values=(defined("RIPEMD160", "MD5", "SHA1", "SHA224", "SHA256", "SHA384", "SHA512", "SHA512_224", "SHA512_256", "SHA3_224", "SHA3_256", "SHA3_384", "SHA3_512"),)),  # MACAlgorithm
        Row(0, 0x04000404, "3"),  # MAC
    ),
)
