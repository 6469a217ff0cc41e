"""Taking a DICOM file apart: preamble, file meta information and data set (PS3.10 7.1)."""

from typing import Final

import attrs

from dicodec.charset import DEFAULT, Charset
from dicodec.core.levels import Level
from dicodec.core.source import Context, Source
from dicodec.core.walk import elements_of
from dicodec.limits import DEFAULT_LIMITS, Limits
from dicodec.recognize import PREAMBLE, guess_transfer_syntax, layout
from dicodec.tag import MEDIA_STORAGE_SOP_CLASS_UID, SOP_CLASS_UID, TRANSFER_SYNTAX_UID
from dicodec.transfer_syntax import (
    EXPLICIT_BIG_ENDIAN,
    EXPLICIT_LITTLE_ENDIAN,
    IMPLICIT_LITTLE_ENDIAN,
    is_deflated,
    is_explicit,
)
from dicodec.uid import MEDIA_STORAGE_DIRECTORY

# Encodings that cannot be mistaken for the usual one.
_UNLIKE: Final = (IMPLICIT_LITTLE_ENDIAN, EXPLICIT_BIG_ENDIAN)


@attrs.frozen(slots=True)
class Form:
    """How a data set was found: the syntax that it is really in, and what was around it.

    ``said`` is the syntax that the file meta information claims, ``""`` without it; some files are mislabelled.
    ``is_file`` is false for a message, whose syntax was given from outside.
    """

    transfer_syntax: str
    said: str
    is_file: bool
    has_meta: bool
    preamble: bytes | None


@attrs.frozen(slots=True)
class Parsed:
    """A file's parts, indexed."""

    level: Level
    meta: Level | None
    form: Form

    @property
    def sop_class_uid(self) -> str:
        """What (0008,0016) says, or ``""``; a directory, which has no such element, is told by its file meta."""
        said = text_of(self.level, SOP_CLASS_UID)
        if said or self.meta is None:
            return said
        media = text_of(self.meta, MEDIA_STORAGE_SOP_CLASS_UID)
        return media if media == MEDIA_STORAGE_DIRECTORY else ""


def parse(
    data: bytes,
    name: str,
    transfer_syntax: str | None,
    partial: bool,
    limits: Limits = DEFAULT_LIMITS,
    charset: Charset | None = None,
    found: str = "",
) -> Parsed:
    """Find the parts of a file or message and index its elements.

    With ``transfer_syntax`` the bytes may be a bare data set, without guesses. Without, the file meta information
    says it, unless it is missing or plainly wrong: then the first elements do, unless they did already (``found``).
    Raises DecodeError, UnsupportedError.
    """
    parts = None
    if transfer_syntax is None or data[PREAMBLE : PREAMBLE + 4] == b"DICM":
        parts = layout(data, name)
    preamble = data[:PREAMBLE] if parts is not None and parts.meta == PREAMBLE + 4 else None
    body = 0 if parts is None else parts.body
    meta = None
    said = ""
    source = Source(data, name, partial, limits, charset)
    if parts is not None and parts.body > parts.meta:
        meta = _level(source, True, parts.meta, parts.body)
        said = text_of(meta, TRANSFER_SYNTAX_UID)
        if source.damage is not None:
            nothing = _level(source, True, len(data), len(data))
            return Parsed(nothing, meta, Form(EXPLICIT_LITTLE_ENDIAN, said, True, True, preamble))
    uid = transfer_syntax or found or settle_syntax(data, body, said)
    if is_deflated(uid) or uid == EXPLICIT_BIG_ENDIAN:
        # The rest of the library knows little endian only, at the same positions.
        source = _readable(source, body, uid)
    level = _level(source, is_explicit(uid), body, len(source.data))
    return Parsed(level, meta, Form(uid, said, transfer_syntax is None, meta is not None, preamble))


def _level(source: Source, explicit: bool, start: int, end: int) -> Level:
    level = Level(Context(source, explicit, source.forced or DEFAULT), start, start, end, 0)
    elements_of(level)
    return level


def _readable(source: Source, body: int, uid: str) -> Source:
    head, rest = source.data[:body], source.data[body:]
    if uid == EXPLICIT_BIG_ENDIAN:
        from dicodec.core.swap import swapped

        rest = swapped(rest, to_little=True)
    else:
        from dicodec.deflate import inflated

        rest = inflated(rest, source)
    made = Source(head + rest, source.name, source.partial, source.limits, source.forced)
    made.original = source.data
    made.damage = source.damage
    return made


def settle_syntax(data: bytes, body: int, said: str) -> str:
    """The transfer syntax of a data set: what the file meta information says, unless the bytes show another one."""
    if is_deflated(said):
        return said
    found = guess_transfer_syntax(data, body, said)
    if not said:
        return found or EXPLICIT_LITTLE_ENDIAN
    if (
        found is None
        or found == said
        or (is_explicit(found) == is_explicit(said) and EXPLICIT_BIG_ENDIAN not in (found, said))
    ):
        return said
    # What the bytes show goes before what the file meta information says; a VR in every header is no accident.
    return found if said in _UNLIKE or found in _UNLIKE else said


def text_of(level: Level, tag: int) -> str:
    """The text of a UID or code as it stands, without padding; ``""`` where it is absent."""
    element = elements_of(level).get(tag)
    return bytes(element.raw).decode("latin-1").strip(" \0") if element is not None else ""
