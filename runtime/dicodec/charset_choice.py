"""Choosing Specific Character Set for text: the smallest set that holds all of it (PS3.3 C.12.1.1.2)."""

from collections.abc import Iterable, Iterator
from typing import Any, Final

from dicodec.charset import charset
from dicodec.errors import DicomError
from dicodec.tag import SPECIFIC_CHARACTER_SET
from dicodec.vr import CHARSET_DEPENDENT

# Sets of one byte a character, the most usual first; Unicode holds everything.
_SETS: Final = (
    *("ISO_IR 100", "ISO_IR 101", "ISO_IR 109", "ISO_IR 110", "ISO_IR 148", "ISO_IR 203", "ISO_IR 144", "ISO_IR 126"),
    *("ISO_IR 127", "ISO_IR 138", "ISO_IR 166", "ISO_IR 13"),
)
_ALL: Final = "ISO_IR 192"


def smallest_charset(texts: Iterable[str]) -> str:
    """The defined term of the smallest character set that holds these texts; empty where that is the default."""
    foreign = "".join({character for text in texts if not text.isascii() for character in text if character > "\x7f"})
    return next((term for term in _SETS if _holds(term, foreign)), _ALL) if foreign else ""


def _holds(term: str, text: str) -> bool:
    try:
        charset(term).encode(text)
    except ValueError:
        return False
    return True


def texts_of(elements: Any) -> Iterator[str]:
    """The texts of a data set and its items; of items that say their own character set, none."""
    for tag in elements._tags():
        found = elements._stored[tag]
        if isinstance(found, tuple):
            continue  # nobody has looked at it: it is written as it was read
        if found.vr == "SQ":
            for item in found.value:
                if SPECIFIC_CHARACTER_SET not in item:
                    yield from texts_of(item)
        elif found.vr in CHARSET_DEPENDENT:
            yield from _texts(found)


def _texts(element: Any) -> Iterator[str]:
    if element.offset is not None and bytes(element.raw).isascii():
        return
    try:
        value = element.value
    except DicomError:
        return  # it is kept as it stands
    for one in value if isinstance(value, tuple) else (value,):
        if one is not None:
            yield str(one)
