"""The sets of characters that escape sequences switch to (PS3.3 C.12.1.1.2, tables C.12-3 and C.12-4).

Of ISO 2022, DICOM has two sets in use at any time (PS3.5 6.1.2.5): G0, which the bytes from 0x21 to 0x7E stand for, and
G1, which the bytes from 0xA0 on stand for. An escape sequence exchanges one of them and leaves the other.
"""

import codecs
import re
from collections.abc import Mapping
from typing import Final

#: The error handler that keeps bytes without a meaning as U+DC80 to U+DCFF, and turns those into bytes again.
KEEP: Final = "surrogateescape"
_STRAY: Final = 0xDC00
_RUNS: Final = re.compile(rb"[\x80-\xff]+|[\x00-\x7f]+")
_UPPER: Final = bytes(byte | 0x80 for byte in range(256))


class Alphabet:
    """A G0 of one byte a character: ASCII, or what a national variant makes of it."""

    __slots__ = ("_spelt", "escape", "variants")

    def __init__(self, escape: bytes, variants: Mapping[int, str]) -> None:
        self.escape: Final = escape
        self.variants: Final = variants
        self._spelt = {variants.get(code, chr(code)): bytes([code]) for code in range(0x80)}

    def spell(self, character: str) -> bytes:
        """The byte of a character; empty if it is not of the set."""
        return self._spelt.get(character, b"")


class Supplement:
    """A G1 of one or two bytes a character, by the Python codec that has it beside ASCII."""

    __slots__ = ("codec", "escape")

    def __init__(self, escape: bytes, codec: str) -> None:
        self.escape: Final = escape
        self.codec: Final = codec

    def decode(self, data: bytes) -> str:
        """The text of bytes of ASCII and this set."""
        try:
            return data.decode(self.codec)
        except UnicodeDecodeError:
            # How much a codec gives up depends on what follows, which here is the same wherever the bytes stand.
            return "".join([run.decode(self.codec, KEEP) for run in _RUNS.findall(data)])

    def spell(self, character: str) -> bytes:
        """The bytes of a character; empty if it is not of the set."""
        try:
            data = character.encode(self.codec)
        except UnicodeEncodeError:
            return b""
        # The codec of KS X 1001 spells U+3164 with bytes that it takes for the beginning of something else.
        return data if data > b"\x7f" and self.decode(data) == character else b""


class Katakana(Supplement):
    """Half-width katakana, which Python has no codec for (JIS X 0201, ISO-IR 13)."""

    __slots__ = ()

    def decode(self, data: bytes) -> str:
        return codecs.charmap_decode(data, KEEP, _KATAKANA)[0]

    def spell(self, character: str) -> bytes:
        return bytes([ord(character) - 0xFEC0]) if "\uff61" <= character <= "\uff9f" else b""


# U+FFFE says that a byte means nothing.
_KATAKANA: Final = "".join(
    chr(code if code < 0x80 else code + 0xFEC0 if 0xA1 <= code < 0xE0 else 0xFFFE) for code in range(256)
)


class Wide:
    """A G0 of two bytes a character: what EUC-JP has in the upper half, behind a prefix or none."""

    __slots__ = ("_prefix", "escape")

    def __init__(self, escape: bytes, prefix: bytes) -> None:
        self.escape: Final = escape
        self._prefix = prefix

    def decode(self, data: bytes) -> str:
        """The text of whole pairs of bytes; a pair without a meaning is kept as EUC-JP would have it."""
        data = data.translate(_UPPER)
        if self._prefix:
            data = b"".join([self._prefix + data[place : place + 2] for place in range(0, len(data), 2)])
        try:
            return data.decode("euc_jp")
        except UnicodeDecodeError:
            size = len(self._prefix) + 2
            return "".join([_decode_pair(data[place : place + size]) for place in range(0, len(data), size)])

    def spell(self, character: str) -> bytes:
        """The two bytes of a character; empty if it is not of the set."""
        if character == "~" and self._prefix:
            return b'"7'  # the tilde of JIS X 0212, for which EUC-JP has the one of ASCII
        try:
            data = character.encode("euc_jp")
        except UnicodeEncodeError:
            return b""
        # EUC-JP has ASCII, half-width katakana and the other one of JIS X 0208 and JIS X 0212, too.
        if len(data) != len(self._prefix) + 2 or data[-2] < 0xA1:
            return b""
        return bytes(byte & 0x7F for byte in data[-2:])

    def keep(self, strays: str) -> bytes:
        """The pair of bytes that was kept as these two characters; empty if it has a meaning."""
        pair = bytes(ord(stray) & 0x7F for stray in strays)
        return pair if self.decode(pair) == strays else b""


def _decode_pair(pair: bytes) -> str:
    try:
        return pair.decode("euc_jp")
    except UnicodeDecodeError:
        return "".join(chr(_STRAY + byte) for byte in pair[-2:])


CodeElement = Alphabet | Wide | Supplement

ASCII: Final = Alphabet(b"\x1b(B", {})
#: ISO-IR 14 has a yen sign and an overline.
ROMAN: Final = Alphabet(b"\x1b(J", {0x5C: "\u00a5", 0x7E: "\u203e"})
KATAKANA: Final = Katakana(b"\x1b)I", "jis_x_0201")
KOREAN: Final = Supplement(b"\x1b$)C", "euc_kr")

#: The codec of each single-byte set with ASCII in its lower half, by its number in the ISO registry.
SINGLE_BYTE: Final = {
    "6": "ascii",
    "100": "iso8859_1",
    "101": "iso8859_2",
    "109": "iso8859_3",
    "110": "iso8859_4",
    "144": "iso8859_5",
    "127": "iso8859_6",
    "126": "iso8859_7",
    "138": "iso8859_8",
    "148": "iso8859_9",
    "203": "iso8859_15",
    "166": "tis_620",
}
_FINAL_BYTES: Final = {
    "100": b"A", "101": b"B", "109": b"C", "110": b"D", "144": b"L", "127": b"G", "126": b"F", "138": b"H",
    "148": b"M", "203": b"b", "166": b"T",
}  # fmt: skip

#: What belongs to each set with code extensions, by its number in the ISO registry: JIS X 0208 is 87, JIS X 0212 is
#: 159, KS X 1001 is 149, GB 2312 is 58.
ELEMENTS: Final[dict[str, tuple[CodeElement, ...]]] = {
    "6": (ASCII,),
    **{number: (ASCII, Supplement(b"\x1b-" + byte, SINGLE_BYTE[number])) for number, byte in _FINAL_BYTES.items()},
    "13": (ROMAN, KATAKANA),
    "87": (Wide(b"\x1b$B", b""),),
    "159": (Wide(b"\x1b$(D", b"\x8f"),),
    "149": (KOREAN,),
    "58": (Supplement(b"\x1b$)A", "gb2312"),),
}
BY_ESCAPE: Final = {element.escape: element for elements in ELEMENTS.values() for element in elements}


def narrow(data: bytes, g0: Alphabet, g1: Supplement | None, delimiters: str) -> str:
    """The text of bytes while G0 is of one byte a character. G1 may be undefined."""
    text = data.decode("ascii", KEEP) if g1 is None or data.isascii() else g1.decode(data)
    if g0.variants:
        # Where the byte of a backslash separates values, it does so whatever it looks like (PS3.5 6.1.2.3).
        text = text.translate({code: sign for code, sign in g0.variants.items() if chr(code) not in delimiters})
    return text
