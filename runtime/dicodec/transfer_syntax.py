"""The transfer syntaxes of PS3.5 annex A, as far as encoding depends on them."""

from typing import Final

from dicodec import registry

IMPLICIT_LITTLE_ENDIAN: Final = "1.2.840.10008.1.2"
EXPLICIT_LITTLE_ENDIAN: Final = "1.2.840.10008.1.2.1"
EXPLICIT_BIG_ENDIAN: Final = "1.2.840.10008.1.2.2"

#: Frames stand in fragments as they are, not compressed (PS3.5 A.4.11).
ENCAPSULATED_UNCOMPRESSED: Final = "1.2.840.10008.1.2.1.98"
DEFLATED: Final = "1.2.840.10008.1.2.1.99"
# Those whose data sets are deflated (PS3.5 A.5); with JPIP, pixel data is somewhere else.
_DEFLATED: Final = (DEFLATED, "1.2.840.10008.1.2.4.95", "1.2.840.10008.1.2.4.205")


def is_deflated(uid: str) -> bool:
    """Whether the data set behind the file meta information is deflated."""
    return uid in _DEFLATED


def is_explicit(uid: str) -> bool:
    """Whether data sets have VRs in them; all encapsulated syntaxes and private ones are taken to."""
    return uid != IMPLICIT_LITTLE_ENDIAN


def is_native(uid: str) -> bool:
    """Whether pixel data stands as it is, not in fragments."""
    return uid in (IMPLICIT_LITTLE_ENDIAN, EXPLICIT_LITTLE_ENDIAN, EXPLICIT_BIG_ENDIAN, DEFLATED)


def describe(uid: str) -> str:
    """The name and UID of a transfer syntax, for messages."""
    name = (registry.uid_name(uid) or "unknown transfer syntax").partition(":")[0]
    return f"{name} ({uid})"
