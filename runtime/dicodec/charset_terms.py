"""The defined terms of Specific Character Set, and what is written in their place (PS3.3 C.12.1.1.2)."""

import re
from typing import Final, NamedTuple

from dicodec.charset_elements import ELEMENTS

#: The sets that stand alone, with their Python codecs: no escape sequence leads to or from them (PS3.5 6.1.2.4).
ALONE: Final = {"192": "utf_8", "GB18030": "gb18030", "GBK": "gbk"}
#: Sets that there only are with code extensions, which a term without "2022" means as well.
_ALWAYS_EXTENDED: Final = frozenset(("87", "159", "149", "58"))

_TERM: Final = re.compile(r"ISO(2022)?(?:IR)?(\d+)")
_PART: Final = re.compile(r"ISO8859(\d+)")
# The parts of ISO 8859 by their numbers in the ISO registry.
_PARTS: Final = {
    "1": "100", "2": "101", "3": "109", "4": "110", "5": "144", "6": "127", "7": "126", "8": "138", "9": "148",
    "15": "203",
}  # fmt: skip
# What is no number of the ISO registry, or is not written as one.
_OTHERS: Final = {
    "": "6", "UTF8": "192", "GB18030": "GB18030", "GBK": "GBK", "ISO2022GBK": "GBK", "GB2312": "58",
}  # fmt: skip


class Term(NamedTuple):
    """One value of Specific Character Set."""

    number: str
    """The set's number in the ISO registry, or its name; empty if nobody knows it."""
    extended: bool = False
    """Whether it asks for code extensions."""


def term_of(text: str) -> Term:
    """The set that a value means. Capitals, blanks and what stands for them tell no two sets apart, so that
    "ISO-IR 100" and "iso_2022_ir_100" can mean only one thing."""
    letters = re.sub("[^A-Z0-9]", "", text.upper())
    extended = False
    if part := _PART.fullmatch(letters):
        number = _PARTS.get(part[1], "")
    elif term := _TERM.fullmatch(letters):
        extended, number = bool(term[1]), term[2]
    else:
        number = _OTHERS.get(letters, "")
    if number in ALONE:
        return Term(number)
    return Term(number, extended or number in _ALWAYS_EXTENDED) if number in ELEMENTS else Term("")
