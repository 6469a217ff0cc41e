"""Making the bytes that show a bug as few and as plain as possible."""

from __future__ import annotations

import time
from collections.abc import Callable

Keeps = Callable[[bytes], bool]


def minimized(data: bytes, keeps: Keeps, seconds: float = 60) -> bytes:
    """The smallest bytes found for which ``keeps`` still holds; as many of them as possible are zero."""
    end = time.monotonic() + seconds
    before = None
    while before != data and time.monotonic() < end:
        before = data
        data = _shorter(data, keeps, end)
        data = _plainer(data, keeps, end)
    return data


def _shorter(data: bytes, keeps: Keeps, end: float) -> bytes:
    size = 1 << max(len(data) - 1, 1).bit_length()
    while size := size // 2:
        place = 0
        while place < len(data) and time.monotonic() < end:
            rest = data[:place] + data[place + size :]
            if rest != data and keeps(rest):
                data = rest
            else:
                place += size
    return data


def _plainer(data: bytes, keeps: Keeps, end: float) -> bytes:
    """Bytes that do not matter become zeros; nothing of a real file is left in them."""
    size = 1 << max(len(data) - 1, 1).bit_length()
    while size := size // 2:
        for place in range(0, len(data), size):
            if time.monotonic() > end:
                return data
            plain = data[:place] + bytes(len(data[place : place + size])) + data[place + size :]
            if plain != data and keeps(plain):
                data = plain
    return data
