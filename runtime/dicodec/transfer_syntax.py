"""The transfer syntaxes of PS3.5 annex A, as far as encoding depends on them."""

from typing import Final

from dicodec import registry
from dicodec.errors import UnsupportedError

IMPLICIT_LITTLE_ENDIAN: Final = "1.2.840.10008.1.2"
EXPLICIT_LITTLE_ENDIAN: Final = "1.2.840.10008.1.2.1"
EXPLICIT_BIG_ENDIAN: Final = "1.2.840.10008.1.2.2"

#: Encodings of the data set itself that this version cannot read or write.
_UNSUPPORTED: Final = {
    EXPLICIT_BIG_ENDIAN: "Explicit VR Big Endian",
    "1.2.840.10008.1.2.1.99": "Deflated Explicit VR Little Endian",
    "1.2.840.10008.1.2.4.95": "JPIP Referenced Deflate",
    "1.2.840.10008.1.2.4.205": "JPIP HTJ2K Referenced Deflate",
}


def check_supported(uid: str, source: str) -> None:
    """Raise UnsupportedError for a transfer syntax whose data sets cannot be walked yet."""
    if uid in _UNSUPPORTED:
        raise UnsupportedError(
            f"{source}: transfer syntax {_UNSUPPORTED[uid]} ({uid}) is not supported yet; a later release will"
        )


def is_explicit(uid: str) -> bool:
    """Whether data sets have VRs in them; all encapsulated syntaxes and private ones are taken to."""
    return uid != IMPLICIT_LITTLE_ENDIAN


def is_native(uid: str) -> bool:
    """Whether pixel data stands as it is, not in fragments."""
    return uid in (IMPLICIT_LITTLE_ENDIAN, EXPLICIT_LITTLE_ENDIAN)


def describe(uid: str) -> str:
    """The name and UID of a transfer syntax, for messages."""
    name = (registry.uid_name(uid) or "unknown transfer syntax").partition(":")[0]
    return f"{name} ({uid})"
