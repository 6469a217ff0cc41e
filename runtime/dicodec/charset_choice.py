"""Choosing Specific Character Set for text: the smallest set that holds all of it (PS3.3 C.12.1.1.2)."""

from collections.abc import Iterable, Iterator
from typing import Any, Final

from dicodec.charset import charset, is_plain
from dicodec.errors import DicomError
from dicodec.tag import SPECIFIC_CHARACTER_SET
from dicodec.vr import CHARSET_DEPENDENT

# Sets of one byte a character, the most usual first; Unicode holds everything. Not ISO_IR 203 (Latin-9): it is so new
# that many readers take it for the default.
_SETS: Final = (
    *("ISO_IR 100", "ISO_IR 101", "ISO_IR 109", "ISO_IR 110", "ISO_IR 148", "ISO_IR 144", "ISO_IR 126"),
    *("ISO_IR 127", "ISO_IR 138", "ISO_IR 166", "ISO_IR 13"),
)
# What ISO_IR 13 has in the places of backslash and tilde, and these: programs differ in what they make of them.
_KATAKANA: Final = "ISO_IR 13"
_DOUBTFUL: Final = frozenset("\\~\u00a5\u203e")
_ALL: Final = "ISO_IR 192"
# Bytes that meant nothing in the set that they were read in; they are written as they were.
_KEPT: Final = frozenset(map(chr, range(0xDC80, 0xDD00)))


def smallest_charset(texts: Iterable[str]) -> str:
    """The defined term of the smallest character set that holds these texts; empty where that is the default."""
    characters = {character for text in texts for character in text}
    foreign = "".join(character for character in characters - _KEPT if character > "\x7f")
    if not foreign:
        return ""
    if characters & _KEPT:
        # Most bytes would mean something in the other sets.
        return _ALL
    doubtful = bool(characters & _DOUBTFUL)
    return next((term for term in _SETS if _holds(term, foreign, doubtful)), _ALL)


def _holds(term: str, text: str, doubtful: bool) -> bool:
    if term == _KATAKANA and doubtful:
        return False
    try:
        charset(term).encode(text)
    except ValueError:
        return False
    return True


def texts_of(elements: Any) -> Iterator[str]:
    """The texts of a data set and its items; of items that say their own character set, none."""
    for element in elements:
        if element.vr == "SQ":
            for item in element.value:
                if SPECIFIC_CHARACTER_SET not in item:
                    yield from texts_of(item)
        elif element.vr in CHARSET_DEPENDENT:
            yield from _texts(element)


def _texts(element: Any) -> Iterator[str]:
    if element.offset is not None and is_plain(element.raw):
        return
    try:
        value = element.value
    except DicomError:
        return  # it is kept as it stands, or told when it is written
    for one in value if isinstance(value, tuple) else (value,):
        if one is not None:
            yield str(one)
