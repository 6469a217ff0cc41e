"""Character sets: what Specific Character Set (0008,0005) says about text (PS3.5 6.1, PS3.3 C.12.1.1.2).

Reading never fails and loses nothing: a byte that means nothing in the set is kept as one of U+DC80 to U+DCFF, the
"surrogateescape" of Python, and is written as that byte again.
"""

import codecs
from collections.abc import Iterable
from functools import lru_cache
from typing import Any, Final, Protocol

from dicodec.charset_elements import ELEMENTS, KATAKANA, KEEP, ROMAN, SINGLE_BYTE, narrow
from dicodec.charset_extension import NAMES, VALUES, WHOLE, Extensions
from dicodec.charset_terms import ALONE, Term, term_of

_ESCAPE: Final = 0x1B
# An escape switches to another set (ISO 2022); backslash and tilde are yen and overline in ISO_IR 13. A backslash that
# separates values is one everywhere.
_VARIANT: Final = (_ESCAPE, ord("~"))


class _Code(Protocol):
    """How text is spelt. Delimiters are the characters that separate values, or parts of them."""

    def read(self, data: bytes, delimiters: str) -> str: ...

    def write(self, text: str, delimiters: str) -> bytes: ...


class _Whole:
    """A single set that Python has a codec for."""

    __slots__ = ("_codec",)

    def __init__(self, codec: str) -> None:
        self._codec = codec

    def read(self, data: bytes, delimiters: str) -> str:
        return data.decode(self._codec, KEEP)

    def write(self, text: str, delimiters: str) -> bytes:
        return text.encode(self._codec, KEEP)


class _Japanese:
    """ISO_IR 13, which is JIS X 0201: ASCII with yen and overline, and half-width katakana in the upper half."""

    __slots__ = ()

    # The byte of the yen sign separates values; then it cannot be written as such.
    _codes: Final = {ord(narrow(bytes([code]), ROMAN, KATAKANA, WHOLE)): code for code in range(256)}
    _codes_of_values: Final = {ord(narrow(bytes([code]), ROMAN, KATAKANA, VALUES)): code for code in range(256)}

    def read(self, data: bytes, delimiters: str) -> str:
        return narrow(data, ROMAN, KATAKANA, delimiters)

    def write(self, text: str, delimiters: str) -> bytes:
        return codecs.charmap_encode(text, KEEP, self._codes_of_values if delimiters else self._codes)[0]


class Charset:
    """How the text of a data set is spelt in bytes. Made by ``charset()``, one object for each distinct value."""

    __slots__ = ("_code", "_plain", "has_ascii", "is_supported", "name")

    def __init__(self, name: str, code: _Code, has_ascii: bool, is_supported: bool) -> None:
        self.name: Final = name
        self._code = code
        self.has_ascii: Final = has_ascii
        """Whether the bytes of ASCII stand for themselves, always; with code extensions, they need not."""
        self.is_supported: Final = is_supported
        """Whether all terms are known. Text is read as far as they are, or as ASCII."""
        self._plain = has_ascii or (isinstance(code, Extensions) and code.starts_in_ascii)

    def decode(self, data: bytes) -> str:
        """The text that bytes stand for, which is one value."""
        if self._plain and data.isascii() and _ESCAPE not in data:
            return data.decode("ascii")
        return self._code.read(data, WHOLE)

    def decode_values(self, data: bytes) -> list[str]:
        """The texts between backslashes. The byte of one may also be the second byte of a character."""
        if self._plain and data.isascii() and _ESCAPE not in data:
            return data.decode("ascii").split("\\")
        return self._code.read(data, VALUES).split("\\")

    def decode_names(self, data: bytes) -> list[str]:
        """The person names between backslashes; each of their parts begins in the first set (PS3.5 6.1.2.5.3)."""
        if self._plain and data.isascii() and _ESCAPE not in data:
            return data.decode("ascii").split("\\")
        return self._code.read(data, NAMES).split("\\")

    def encode(self, text: str) -> bytes:
        """The bytes of a text that is one value. Raises ``ValueError`` for a character that is not of the set."""
        return self._encode(text, WHOLE)

    def encode_values(self, texts: Iterable[str]) -> bytes:
        """The bytes of texts, which have no backslashes, between backslashes. Raises ``ValueError``."""
        return self._encode("\\".join(texts), VALUES)

    def encode_names(self, texts: Iterable[str]) -> bytes:
        """The bytes of person names between backslashes. Raises ``ValueError``."""
        return self._encode("\\".join(texts), NAMES)

    def _encode(self, text: str, delimiters: str) -> bytes:
        try:
            return self._code.write(text, delimiters)
        except UnicodeEncodeError as error:
            foreign = text[error.start]
        raise ValueError(
            f"{foreign!r} cannot be written in character set {self.name or 'ISO_IR 6 (the default)'}"
            f"{'' if self.is_supported else ', which is unknown'}; set SpecificCharacterSet to 'ISO_IR 192'"
        )

    def __eq__(self, other: object) -> bool:
        return self.name == other.name if isinstance(other, Charset) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.name)

    def __repr__(self) -> str:
        return f"Charset({self.name!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        return charset, (self.name,)

    def __deepcopy__(self, memo: dict[int, Any]) -> "Charset":
        return self


def kept_bytes(text: str) -> bytes:
    """The bytes that meant nothing in the character set that a text was read in."""
    return bytes(ord(character) & 0xFF for character in text if "\udc80" <= character <= "\udcff")


def is_plain(data: bytes | memoryview) -> bool:
    """Whether text is the same in every character set: ASCII, without escapes and signs that vary."""
    data = bytes(data)
    return data.isascii() and not any(sign in data for sign in _VARIANT)


@lru_cache(maxsize=64)
def charset(value: str) -> Charset:
    """The character set of a value of Specific Character Set, its parts separated by backslashes.

    Several parts, and ``ISO 2022`` terms, ask for code extensions. Never fails: what is unknown is read as ASCII.
    """
    parts = [part.strip(" \0") for part in value.split("\\")]
    name = "\\".join(parts)
    while len(parts) > 1 and not parts[-1]:
        parts.pop()
    terms = [term_of(part) for part in parts]
    is_supported = all(term.number for term in terms)
    single = _single(terms)
    if single is None:
        # Where the first part is empty or unknown, the default is in use at first.
        numbers = [terms[0].number or "6", *(term.number for term in terms[1:] if term.number in ELEMENTS)]
        return Charset(name, Extensions(numbers), False, is_supported)
    if single == "13":
        return Charset(name, _Japanese(), False, is_supported)
    return Charset(name, _Whole(ALONE.get(single) or SINGLE_BYTE.get(single, "ascii")), True, is_supported)


def _single(terms: list[Term]) -> str | None:
    """The only set that is meant; None with code extensions."""
    first = terms[0]
    if len(terms) == 1:
        return None if first.extended else first.number
    if first.number in ALONE:
        return first.number  # it allows no other one
    # A set that stands alone cannot extend another one: it is meant where all others say no more than ASCII.
    others = {term.number for term in terms} - {"6"}
    return others.pop() if len(others) == 1 and others <= ALONE.keys() else None


def charset_of(raw: bytes | memoryview) -> Charset:
    """The character set that the bytes of Specific Character Set ask for, sensible or not."""
    return charset(bytes(raw).decode("latin-1").strip(" \0"))


#: ASCII, which holds where Specific Character Set is absent or empty.
DEFAULT: Final = charset("")
