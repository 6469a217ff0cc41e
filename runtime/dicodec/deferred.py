"""Reading a file but for its large values, which stay where they are until somebody asks for them."""

from __future__ import annotations

import mmap
import os
from collections.abc import Callable
from threading import Lock
from typing import Any, BinaryIO, Final

from dicodec.charset import Charset
from dicodec.core.bulk import BulkElement
from dicodec.core.headers import LONG, SHORT, UNDEFINED, WalkError
from dicodec.core.levels import Level, Sequence
from dicodec.core.source import Context, Source
from dicodec.core.target import SEQUENCE_DELIMITER, FileRange
from dicodec.core.walk import SPECIAL, elements_of, walk_items
from dicodec.errors import DecodeError
from dicodec.files import Path
from dicodec.limits import Limits
from dicodec.part10 import Parsed, parse, settle_syntax, text_of
from dicodec.recognize import layout
from dicodec.tag import ITEM_START, PIXEL_DATA, TRANSFER_SYNTAX_UID
from dicodec.transfer_syntax import EXPLICIT_BIG_ENDIAN, is_deflated, is_explicit
from dicodec.vr_rules import vr_on_reading

#: Values from this length on are left where they are.
LARGE: Final = 1 << 14
_WINDOW: Final = 1 << 16

Fetch = Callable[[int, int], Any]


def of_path(path: Path, mapped: bool) -> tuple[Fetch, int]:
    """How to fetch bytes of a file, and its size. Raises OSError."""
    if mapped:
        with open(path, "rb") as file:
            size = os.fstat(file.fileno()).st_size
            view = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)) if size else memoryview(b"")
        return lambda offset, length: view[offset : offset + length], size
    was = os.stat(path)
    known = was.st_size, was.st_mtime_ns

    def fetch(offset: int, length: int) -> bytes:
        with open(path, "rb", buffering=0) as file:
            now = os.fstat(file.fileno())
            if (now.st_size, now.st_mtime_ns) != known:
                raise DecodeError(
                    f"{os.fspath(path)}: was changed since it was read; the value at byte {offset:,} is lost"
                )
            file.seek(offset)
            return _exactly(file.read, length)

    return fetch, was.st_size


def of_file(file: BinaryIO) -> tuple[Fetch, int]:
    """The same for an open file that can seek, such as one of fsspec; it has to stay open. Raises OSError."""
    lock = Lock()
    size = file.seek(0, os.SEEK_END)

    def fetch(offset: int, length: int) -> bytes:
        with lock:
            file.seek(offset)
            return _exactly(file.read, length)

    return fetch, size


def _exactly(read: Callable[[int], bytes | None], length: int) -> bytes:
    data = read(length) or b""
    if len(data) < length:
        parts = [data]
        missing = length - len(data)
        while missing and (part := read(missing)):
            parts.append(part)
            missing -= len(part)
        data = b"".join(parts)
    return data


class _Window:
    """Bytes of a file, read a little ahead."""

    def __init__(self, fetch: Fetch, size: int) -> None:
        self.fetch = fetch
        self.size = size
        self._start = 0
        self._data = b""

    def bytes(self, start: int, length: int) -> bytes:
        """Up to ``length`` bytes; fewer at the end of the file."""
        length = max(0, min(length, self.size - start))
        at = start - self._start
        if at < 0 or at + length > len(self._data):
            self._start, at = start, 0
            self._data = bytes(self.fetch(start, max(length, min(_WINDOW, self.size - start))))
        return self._data[at : at + length]


def parse_deferred(
    fetch: Fetch, size: int, name: str, charset: Charset | None, partial: bool, limits: Limits, large: int = LARGE
) -> Parsed:
    """Index a file as `dicodec.part10.parse` does, without its large values. Raises DecodeError and OSError.

    Deflated, big endian and irregular files are read whole.
    """
    window = _Window(fetch, size)
    walker = _Walker(window, large)
    uid = walker.walk(name)
    if not uid:
        return parse(bytes(fetch(0, size)), name, None, partial, limits, charset)
    # What is left is a file, too: one without these elements.
    parsed = parse(bytes(walker.kept), name, None, partial, limits, charset, uid)
    level = parsed.level
    source = level.context.source
    source.gaps += walker.gaps
    source.original = FileRange(fetch, 0, size)
    elements = dict(elements_of(level))
    for tag, vr, place, header, undefined, pieces in walker.left:
        elements[tag] = BulkElement(tag, vr, level.context, place, header, undefined, pieces, fetch)
    level.elements = dict(sorted(elements.items()))
    return parsed


class _Walker:
    """Goes over the elements of the outermost level, keeps what is small and notes what is large."""

    def __init__(self, window: _Window, large: int) -> None:
        self._window = window
        self._large = large
        self._explicit = True
        self.kept = bytearray()
        self.gaps: list[tuple[int, int]] = []
        self.left: list[tuple[int, str, tuple[int, int, int], bytes, bool, list[tuple[int, int]] | None]] = []

    def walk(self, name: str) -> str:
        """Go over the whole file; returns the transfer syntax that it is in, or none where something is unusual."""
        head = self._window.bytes(0, _WINDOW)
        try:
            parts = layout(head, name)
            body = parts.body
            meta = Level(Context(Source(head), True), parts.meta, parts.meta, body, 0)
            said = text_of(meta, TRANSFER_SYNTAX_UID) if body > parts.meta else ""
            uid = settle_syntax(head, body, said)
        except DecodeError:
            return ""
        if is_deflated(uid) or uid == EXPLICIT_BIG_ENDIAN:
            return ""
        self._explicit = is_explicit(uid)
        self.kept += head[:body]
        pos, last = body, -1
        while pos < self._window.size:
            header = self._window.bytes(pos, 12)
            if len(header) < 8:
                return ""
            tag = int.from_bytes(header[:2], "little") << 16 | int.from_bytes(header[2:4], "little")
            after = self._element(pos, header, tag) if last < tag < SPECIAL else -1
            if after < 0:
                return ""
            pos, last = after, tag
        return uid

    def _element(self, pos: int, header: bytes, tag: int) -> int:
        """Go over one element; returns where it ends, -1 for an unusual one."""
        vr: str | None = ""
        value, length = pos + 8, int.from_bytes(header[4:8], "little")
        if self._explicit:
            code = int.from_bytes(header[4:6], "little")
            vr, length = SHORT.get(code), int.from_bytes(header[6:8], "little")
            if vr is None:
                vr, value, length = LONG.get(code), pos + 12, int.from_bytes(header[8:12], "little")
        if vr is None or (length != UNDEFINED and value + length > self._window.size):
            return -1
        if length == UNDEFINED:
            return self._undefined(pos, value, tag, vr)
        vr = vr or vr_on_reading(tag, False, length, False)
        if length < self._large or vr == "SQ":
            self.kept += self._window.bytes(pos, value + length - pos)
        else:
            self._leave(tag, vr, (pos, value, value + length), None, value + length)
        return value + length

    def _undefined(self, pos: int, value: int, tag: int, vr: str) -> int:
        if tag == PIXEL_DATA or vr not in ("", "SQ"):
            return self._fragments(pos, value, tag, vr or "OB")
        size = _WINDOW
        while True:
            # How long a sequence is shows only once all of it is there.
            data = self._window.bytes(value, size)
            complete = len(data) < size
            sequence = Sequence(Context(Source(data), self._explicit and vr == "SQ"), 0, len(data))
            try:
                after = walk_items(sequence, [], len(data))
            except (WalkError, DecodeError):
                after = -1
            if after > sequence.stop >= 0:
                self.kept += self._window.bytes(pos, value - pos) + data[:after]
                return value + after
            if complete:
                return -1
            size *= 4

    def _fragments(self, pos: int, value: int, tag: int, vr: str) -> int:
        pieces: list[tuple[int, int]] = []
        at = value
        while True:
            header = self._window.bytes(at, 8)
            length = int.from_bytes(header[4:], "little")
            if header == SEQUENCE_DELIMITER:
                break
            at += 8
            if header[:4] != ITEM_START or at + length > self._window.size:
                return -1
            pieces.append((at, at + length))
            at += length
        if at - value < self._large:
            self.kept += self._window.bytes(pos, at + 8 - pos)
        else:
            self._leave(tag, vr, (pos, value, at), pieces, at + 8)
        return at + 8

    def _leave(
        self, tag: int, vr: str, place: tuple[int, int, int], pieces: list[tuple[int, int]] | None, end: int
    ) -> None:
        header = self._window.bytes(place[0], place[1] - place[0])
        self.left.append((tag, vr, place, header, pieces is not None, pieces))
        so_far = self.gaps[-1][1] if self.gaps else 0
        self.gaps.append((len(self.kept), so_far + end - place[0]))
