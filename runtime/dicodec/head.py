"""Reading a few attributes of a file, and no further than needed."""

from __future__ import annotations

import os
from collections.abc import Iterable
from stat import S_ISDIR
from typing import Final

from dicodec.charset import Charset
from dicodec.core.find import find_elements
from dicodec.core.levels import Level
from dicodec.core.nodes import Element
from dicodec.core.source import Context, Source
from dicodec.core.swap import swapped
from dicodec.core.walk import settle
from dicodec.dictionary import to_tag
from dicodec.files import Path
from dicodec.part10 import Form
from dicodec.recognize import PREAMBLE
from dicodec.tag import PIXEL_REPRESENTATION, SPECIFIC_CHARACTER_SET, TRANSFER_SYNTAX_UID
from dicodec.transfer_syntax import EXPLICIT_BIG_ENDIAN, is_deflated, is_explicit
from dicodec.vr import VRS

#: Enough for all but the pixels of most files.
HEAD: Final = 1 << 15
# What is needed to make sense of others.
_ALWAYS: Final = frozenset((SPECIFIC_CHARACTER_SET, PIXEL_REPRESENTATION))
_LAST_META: Final = 0x0002FFFF
_VRS: Final = frozenset(vr.encode() for vr in VRS)
_TRANSFER_SYNTAX: Final = frozenset((TRANSFER_SYNTAX_UID,))


def find_in_file(path: Path, wanted: frozenset[int], charset: Charset | None) -> tuple[Level, Form] | None:
    """Some elements of a regular Part 10 file; None for a file that has to be looked at as a whole. Raises OSError."""
    name = os.fspath(path)
    file = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    try:
        if S_ISDIR(os.fstat(file).st_mode):
            return None  # whoever reads it as a whole says so
        data = os.read(file, HEAD)
        found = _find(data, name, wanted, charset)
        if found is None and len(data) == HEAD:
            parts = [data]
            while part := os.read(file, 1 << 24):
                parts.append(part)
            found = _find(b"".join(parts), name, wanted, charset)
        return found
    finally:
        os.close(file)


def wanted_tags(only: Iterable[int | str]) -> frozenset[int]:
    """The tags of some attributes, and of those that tell how to read them. Raises UnknownKeyError."""
    return _ALWAYS.union(map(to_tag, only))


def _find(data: bytes, name: str, wanted: frozenset[int], charset: Charset | None) -> tuple[Level, Form] | None:
    if data[PREAMBLE : PREAMBLE + 4] != b"DICM":
        return None
    source = Source(data, name, forced=charset)
    context = Context(source, True)
    meta: dict[int, Element] = {}
    body = ~find_elements(context, PREAMBLE + 4, _TRANSFER_SYNTAX, _LAST_META, meta)
    syntax = meta.get(TRANSFER_SYNTAX_UID)
    if body < 0 or syntax is None:
        return None
    uid = data[syntax._start : syntax._stop].decode("latin-1").strip(" \0")
    explicit = is_explicit(uid)
    if is_deflated(uid) or (data[body + 4 : body + 6] in _VRS) != explicit:
        return None
    if uid == EXPLICIT_BIG_ENDIAN:
        if data[body]:
            return None  # it is mislabelled
        source = Source(data[:body] + swapped(data[body:], to_little=True, last=max(wanted)), name, forced=charset)
    level = Level(Context(source, explicit), -1, 0, 0, 0)
    level.elements = {}
    reached = find_elements(level.context, body, wanted, max(wanted), level.elements)
    if reached >= 0 and (reached != len(data) or len(data) == HEAD):
        return None
    settle(level, level.elements)
    return level, Form(uid, uid, False, False, None)
