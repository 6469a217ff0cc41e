"""What decoders have in common: padding, digits, the default character repertoire (PS3.5 6.1, 6.2)."""

from __future__ import annotations

from typing import Any, Final

from mypy_extensions import i64

from dicodec.core.compiled import is_compiled

#: Whether the core runs compiled: then loops over bytes are fast, otherwise what Python has built in is.
COMPILED: Final = is_compiled(globals())

#: What separates values. A number: bytes are asked for one in a seventh of the time that they are asked for bytes.
BACKSLASH: Final = 0x5C


def one_or_all(values: list[Any]) -> object:
    """One value as such; more than the dictionary allows as a tuple."""
    return values[0] if len(values) == 1 else tuple(values)


def ascii_text(data: bytes) -> str:
    """Text of the default repertoire. Raises ValueError."""
    try:
        return data.decode("ascii")
    except UnicodeDecodeError as error:
        raise ValueError(
            f"byte 0x{data[error.start]:02X} at {error.start} is not of the default character repertoire"
        ) from None


def unpadded(data: bytes) -> i64:
    """How long a value is without what pads it."""
    length: i64 = len(data)
    while length > 0 and (data[length - 1] == 0x20 or data[length - 1] == 0):
        length -= 1
    return length


def digits(data: bytes, start: i64, stop: i64) -> i64:
    """The number that digits are; -1 where there is something else."""
    if not COMPILED:
        part = data[start:stop]
        return int(part) if part.isdigit() else -1
    number: i64 = 0
    while start < stop:
        byte: i64 = data[start]
        if byte < 0x30 or byte > 0x39:
            return -1
        number = number * 10 + byte - 0x30
        start += 1
    return number


def shown(data: bytes) -> str:
    """The beginning of a value, for messages."""
    text = data[:40].decode("ascii", "backslashreplace")
    return repr(text) + ("..." if len(data) > 40 else "")
