"""Character sets: what Specific Character Set (0008,0005) says about text (PS3.5 6.1, PS3.3 C.12.1.1.2).

Single-byte sets without code extensions, UTF-8, GB18030 and GBK are known. Code extensions (ISO 2022) are not; text
that is plain ASCII is read in any of them.
"""

from functools import lru_cache
from typing import Any, Final

from dicodec.errors import UnsupportedError

# Defined term (underscores for spaces) -> Python codec. ISO_IR 13 is mapped by hand, see below.
_CODECS: Final = {
    "": "ascii",
    "ISO_IR_6": "ascii",
    "ISO_IR_100": "iso8859_1",
    "ISO_IR_101": "iso8859_2",
    "ISO_IR_109": "iso8859_3",
    "ISO_IR_110": "iso8859_4",
    "ISO_IR_144": "iso8859_5",
    "ISO_IR_127": "iso8859_6",
    "ISO_IR_126": "iso8859_7",
    "ISO_IR_138": "iso8859_8",
    "ISO_IR_148": "iso8859_9",
    "ISO_IR_203": "iso8859_15",
    "ISO_IR_166": "tis_620",
    "ISO_IR_13": "jis_x_0201",
    "ISO_IR_192": "utf_8",
    "GB18030": "gb18030",
    "GBK": "gbk",
}
_ESCAPE: Final = 0x1B
# An escape switches to another set (ISO 2022); backslash and tilde are yen and overline in ISO_IR 13. A backslash that
# separates values is one everywhere.
_VARIANT: Final = (b"\x1b", b"~")

# JIS X 0201: ASCII with yen and overline, and half-width katakana in the upper half.
_JIS_DECODE: Final = {
    **{code: code for code in range(0x80)},
    0x5C: 0xA5,
    0x7E: 0x203E,
    **{code: 0xFF61 + code - 0xA1 for code in range(0xA1, 0xE0)},
}
_JIS_ENCODE: Final = {character: code for code, character in _JIS_DECODE.items()}


class Charset:
    """How the text of a data set is spelt in bytes. Made by ``charset()``, one object for each distinct value."""

    __slots__ = ("_codec", "has_ascii", "name")

    def __init__(self, name: str, codec: str | None) -> None:
        self.name: Final = name
        self._codec = codec
        self.has_ascii: Final = codec is not None and codec != "jis_x_0201"
        """Whether the bytes of ASCII stand for themselves, always."""

    @property
    def is_supported(self) -> bool:
        """Whether more than plain ASCII can be read and written."""
        return self._codec is not None

    def decode(self, data: bytes) -> str:
        """The text that bytes stand for. Raises ``ValueError`` for foreign bytes, UnsupportedError for the set."""
        if data.isascii() and _ESCAPE not in data and self._codec != "jis_x_0201":
            return data.decode("ascii")
        if self._codec is None:
            raise UnsupportedError(f"character set {self.name} is not supported yet; element.raw gives the bytes")
        try:
            if self._codec == "jis_x_0201":
                return "".join([chr(_JIS_DECODE[code]) for code in data])
            return data.decode(self._codec)
        except UnicodeDecodeError as error:
            bad, place = data[error.start], error.start
        except KeyError as error:
            bad, place = error.args[0], data.index(error.args[0])
        raise ValueError(f"byte 0x{bad:02X} at {place} is not of character set {self.name or 'ISO_IR 6 (the default)'}")

    def decode_values(self, data: bytes) -> list[str]:
        """The texts between backslashes.

        The second byte of a GBK or GB18030 character may be that of a backslash, so text is split once it is
        decoded; in ISO_IR 13 the byte means a yen sign when it does not separate values, so bytes are split.
        """
        if self._codec == "jis_x_0201":
            return [self.decode(part) for part in data.split(b"\\")]
        return self.decode(data).split("\\")

    def decode_names(self, data: bytes) -> list[str]:
        """The person names between backslashes."""
        return self.decode_values(data)

    def encode(self, text: str) -> bytes:
        """The bytes of a text. Raises ``ValueError`` for a character outside the set, UnsupportedError for the set."""
        if self._codec is None:
            if text.isascii():
                return text.encode("ascii")
            raise UnsupportedError(
                f"character set {self.name} is not supported yet; set SpecificCharacterSet to 'ISO_IR 192'"
            )
        try:
            if self._codec == "jis_x_0201":
                return bytes([_JIS_ENCODE[ord(character)] for character in text])
            return text.encode(self._codec)
        except UnicodeEncodeError as error:
            foreign = text[error.start]
        except KeyError as error:
            foreign = chr(error.args[0])
        raise ValueError(
            f"{foreign!r} cannot be written in character set {self.name or 'ISO_IR 6 (the default)'};"
            " set SpecificCharacterSet to 'ISO_IR 192'"
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


def is_plain(data: bytes | memoryview) -> bool:
    """Whether text is the same in every character set: ASCII, without escapes and signs that vary."""
    data = bytes(data)
    return data.isascii() and not any(sign in data for sign in _VARIANT)


@lru_cache(maxsize=64)
def charset(value: str) -> Charset:
    """The character set of a value of Specific Character Set, its parts separated by backslashes.

    Several parts, and ``ISO 2022`` terms, ask for code extensions. Never fails: what is unknown fails on use.
    """
    parts = [part.strip(" \0") for part in value.split("\\")]
    if len(parts) == 1:
        # Misspelt terms such as "ISO-IR 100" are common and can mean only one thing.
        return Charset(parts[0], _CODECS.get(parts[0].upper().replace("-", "_").replace(" ", "_")))
    return Charset("\\".join(parts), "ascii" if not any(parts) else None)


def charset_of(raw: bytes | memoryview) -> Charset:
    """The character set that the bytes of Specific Character Set ask for, sensible or not."""
    return charset(bytes(raw).decode("latin-1").strip(" \0"))


#: ASCII, which holds where Specific Character Set is absent or empty.
DEFAULT: Final = charset("")
