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
        out = _Output(self._g0, self._g1)
        place = 0
        for unit in units:
            place += len(unit)
            if unit < " " or unit in delimiters:
                out.back()
                out.data += unit.encode("ascii")
                if unit == "\x1b" and text.startswith(_SEQUENCES, place):
                    out.data += self._g0.escape  # lest both together be an escape sequence
            elif _STRAY.match(unit):
                pair = self._wide.keep(unit) if self._wide is not None and len(unit) == 2 else b""
                if self._wide is not None and pair:
                    out.add(self._wide, pair)
                else:
                    out.keep(unit.encode("ascii", KEEP), apart)
            else:
                element, data = self._find(unit, delimiters)
                if not data:
                    raise UnicodeEncodeError("ISO 2022", text, place - 1, place, "not in these sets")
                out.add(element, data)
        out.back()
        return bytes(out.data)

    def _spelling(self, character: str, delimiters: str) -> tuple[CodeElement, bytes]:
        """The first set that has a character, and its bytes; none if there is no such set."""
        for element in self._elements:
            data = element.spell(character)
            # A yen sign would separate values.
            if data and not (delimiters and data == b"\\"):
                return element, data
        return self._g0, b""


class _Output:
    """Bytes that are written, and the sets that are in use behind them."""

    __slots__ = ("_first_g0", "_first_g1", "_g0", "_g1", "_last", "data")

    def __init__(self, g0: Alphabet, g1: Supplement | None) -> None:
        self.data = bytearray()
        self._first_g0: Final = g0
        self._first_g1: Final = g1
        self._g0: CodeElement = g0
        self._g1: CodeElement | None = g1
        # What was switched to last, by which many programs read everything up to the next escape sequence; None at
        # first. Such programs are told again what a set is in use, if they must have forgotten it.
        self._last: CodeElement | None = None

    def add(self, element: CodeElement, data: bytes) -> None:
        """Append characters of a set, and switch to it before where need be."""
        if isinstance(element, Supplement):
            if element is not self._g1 or (self._last is not element and self._last is not None):
                self._switch(element)
        elif element is not self._g0 or (isinstance(element, Wide) and element is not self._last):
            self._switch(element)
        self.data += data

    def keep(self, data: bytes, apart: bool) -> None:
        """Append bytes that mean nothing; apart, each stands alone in a set of two bytes a character."""
        for byte in data:
            if apart:
                self._switch(KOREAN)
                self._last = ASCII  # what follows is switched to anew
            self.data.append(byte)

    def back(self) -> None:
        """Switch to the first set. That it has no G1 needs no escape sequence, and has none (PS3.5 6.1.2.5.3)."""
        if self._g0 is not self._first_g0:
            self._switch(self._first_g0)
        if self._g1 is not self._first_g1:
            if self._first_g1 is not None:
                self._switch(self._first_g1)
            self._g1 = self._first_g1

    def _switch(self, element: CodeElement) -> None:
        self.data += element.escape
        self._last = element
        if isinstance(element, Supplement):
            self._g1 = element
        else:
            self._g0 = element
