"""Text that switches between character sets by escape sequences: code extensions (PS3.5 6.1.2.4, 6.1.2.5).

Reading is tolerant: every escape sequence of the standard is known, declared or not, and bytes for which no set is in
use are taken to be of the one that must be meant. Writing keeps to what is declared, and gives what programs can read
that only know the last escape sequence, as many do, instead of G0 and G1.
"""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final

from dicodec.charset_elements import (
    ASCII,
    BY_ESCAPE,
    ELEMENTS,
    KEEP,
    KOREAN,
    Alphabet,
    CodeElement,
    Supplement,
    Wide,
    narrow,
)

#: The characters at which the first set is in use again, beside control characters (PS3.5 6.1.2.5.3): none in text
#: that is one value, the separator of values, and the delimiters of person names.
WHOLE: Final = ""
VALUES: Final = "\\"
NAMES: Final = "\\^="

_ESCAPES: Final = re.compile(b"(" + b"|".join(map(re.escape, BY_ESCAPE)) + b")")
_SEQUENCES: Final = tuple(escape[1:].decode("ascii") for escape in BY_ESCAPE)
_RESETS: Final = {
    which: re.compile(rb"[\x00-\x1f" + re.escape(which.encode("ascii")) + b"]") for which in (WHOLE, VALUES, NAMES)
}
# While G0 has two bytes a character: its pairs; bytes of G1; blanks, control characters, and a byte left alone.
_WIDE: Final = re.compile(rb"((?:[\x21-\x7e]{2})+)|([\x80-\xff]+)|[\x00-\x7f]")
_STRAY: Final = re.compile("[\udc80-\udcff]")
_UNITS: Final = re.compile("[\udca1-\udcfe]{2}|.", re.DOTALL)


class Extensions:
    """Text in several sets, by their numbers in the ISO registry; the first of them is in use at the beginning."""

    __slots__ = ("_elements", "_find", "_g0", "_g1", "_start", "_wide")

    def __init__(self, numbers: Sequence[str]) -> None:
        first = ELEMENTS[numbers[0]]
        self._g0 = next((element for element in first if isinstance(element, Alphabet)), ASCII)
        self._g1 = next((element for element in first if isinstance(element, Supplement)), None)
        elements = dict.fromkeys([self._g0, *(element for number in numbers for element in ELEMENTS[number])])
        self._elements: Final = tuple(elements)
        self._find = lru_cache(4096)(self._spelling)
        self._wide = next((element for element in elements if isinstance(element, Wide)), None)
        # Some writers do not switch to the only set that there is beside ASCII.
        upper = [element for element in elements if isinstance(element, Supplement)]
        self._start = upper[0] if self._g1 is None and len(upper) == 1 else self._g1

    @property
    def starts_in_ascii(self) -> bool:
        """Whether bytes of ASCII stand for themselves where there is no escape sequence."""
        return self._g0 is ASCII

    def read(self, data: bytes, delimiters: str) -> str:
        """The text that bytes stand for; those that mean nothing are kept, and so are unknown escape sequences."""
        g0: Alphabet | Wide = self._g0
        g1 = self._start
        text: list[str] = []
        for place, part in enumerate(_ESCAPES.split(data)):
            if place % 2:
                element = BY_ESCAPE[part]
                if isinstance(element, Supplement):
                    g1 = element
                else:
                    g0 = element
                continue
            if isinstance(g0, Wide):
                stop = self._read_wide(part, g0, g1, delimiters, text)
            else:
                found = _RESETS[delimiters].search(part)
                stop = found.start() if found else len(part)
                text.append(narrow(part[:stop], g0, g1, delimiters))
            if stop < len(part):
                # Where the first set has no G1, bytes that need one are of the set that was in use before: the escape
                # sequence, which should be there again behind the delimiter, was left out. Values have no such past.
                g0, g1 = self._g0, self._g1 or g1
                value = part.find(b"\\", stop) if delimiters and g1 is not self._start else -1
                if value >= 0:
                    text.append(narrow(part[stop:value], g0, g1, delimiters))
                    stop, g1 = value, self._start
                text.append(narrow(part[stop:], g0, g1, delimiters))
        return "".join(text)

    def _read_wide(self, data: bytes, g0: Wide, g1: Supplement | None, delimiters: str, text: list[str]) -> int:
        """Append the text up to where the first set is in use again, and return the place."""
        for found in _WIDE.finditer(data):
            part = found[0]
            if found[1]:
                text.append(g0.decode(part))
            elif found[2]:
                text.append(narrow(part, ASCII, g1, delimiters))
            elif part < b" " or part.decode("ascii") in delimiters:
                return found.start()
            else:
                text.append(narrow(part, self._g0, None, delimiters))
        return len(data)

    def write(self, text: str, delimiters: str) -> bytes:
        """The bytes of a text. Raises UnicodeEncodeError for a character that no declared set has."""
        if text.isascii() and "\x1b" not in text and self._g0 is ASCII:
            return text.encode("ascii")
        if not _STRAY.search(text):
            return self._write(text, text, delimiters)
        # Bytes that meant nothing must not come to mean something, which depends on what is around them.
        for units in (_UNITS.findall(text), text) if self._wide else (text,):
            data = self._write(text, units, delimiters)
            if self.read(data, delimiters) == text:
                return data
        return self._write(text, text, delimiters, apart=True)

    def _write(self, text: str, units: Iterable[str], delimiters: str, *, apart: bool = False) -> bytes:
        """The bytes of a text in units of one character, or of two bytes that were kept; apart, an escape sequence
        stands before every byte that was kept, for a set in which one byte means nothing."""
        out = bytearray()
        g0: CodeElement = self._g0
        g1: CodeElement | None = self._g1
        # What was switched to last; None for the first set.
        last: CodeElement | None = None
        place = 0
        for unit in units:
            place += len(unit)
            element: CodeElement | None
            if unit < " " or unit in delimiters:
                out += self._back(g0, g1)
                g0, g1, last = self._g0, self._g1, None
                element, data = None, unit.encode("ascii")
                if unit == "\x1b" and text.startswith(_SEQUENCES, place):
                    data += self._g0.escape  # lest both together be an escape sequence
            elif _STRAY.match(unit):
                element, data = self._stray(unit)
                if apart:
                    g1, last = KOREAN, ASCII
                    data = KOREAN.escape + data
            else:
                element, data = self._find(unit, delimiters)
                if not data:
                    raise UnicodeEncodeError("ISO 2022", text, place - 1, place, "not in these sets")
            if isinstance(element, Supplement):
                if element is not g1 or last not in (None, element):
                    out += element.escape
                    g1 = last = element
            elif element is not None and (element is not g0 or (isinstance(element, Wide) and element is not last)):
                out += element.escape
                g0 = last = element
            out += data
        return bytes(out + self._back(g0, g1))

    def _back(self, g0: CodeElement, g1: CodeElement | None) -> bytes:
        """What switches to the first set. Its lack of a G1 needs no escape sequence, and has none."""
        return (b"" if g0 is self._g0 else self._g0.escape) + (
            b"" if self._g1 is None or g1 is self._g1 else self._g1.escape
        )

    def _spelling(self, character: str, delimiters: str) -> tuple[CodeElement, bytes]:
        """The first set that has a character, and its bytes; none if there is no such set."""
        for element in self._elements:
            data = element.spell(character)
            # A yen sign would separate values.
            if data and not (delimiters and data == b"\\"):
                return element, data
        return self._g0, b""

    def _stray(self, unit: str) -> tuple[CodeElement | None, bytes]:
        """Bytes that were kept, and the set of two bytes a character that they mean nothing in."""
        if self._wide is not None and len(unit) == 2:
            pair = self._wide.keep(unit)
            if pair:
                return self._wide, pair
        return None, unit.encode("ascii", KEEP)
