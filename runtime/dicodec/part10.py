"""Taking a DICOM file apart: preamble, file meta information and data set (PS3.10 7.1)."""

import attrs

from dicodec.levels import index_level, inner_context
from dicodec.recognize import PREAMBLE, guess_transfer_syntax, layout
from dicodec.source import Context, Source
from dicodec.tag import MEDIA_STORAGE_SOP_CLASS_UID, SOP_CLASS_UID, TRANSFER_SYNTAX_UID
from dicodec.transfer_syntax import EXPLICIT_LITTLE_ENDIAN, IMPLICIT_LITTLE_ENDIAN, check_supported, is_explicit
from dicodec.uid import MEDIA_STORAGE_DIRECTORY
from dicodec.walk import Level


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

    context: Context
    level: Level
    meta: tuple[Context, Level] | None
    form: Form

    @property
    def sop_class_uid(self) -> str:
        """What (0008,0016) says, or ``""``; a directory, which has no such element, is told by its file meta."""
        said = _text(self.context.source.data, self.level, SOP_CLASS_UID)
        if said or self.meta is None:
            return said
        context, level = self.meta
        media = _text(context.source.data, level, MEDIA_STORAGE_SOP_CLASS_UID)
        return media if media == MEDIA_STORAGE_DIRECTORY else ""


def parse(data: bytes, name: str, transfer_syntax: str | None, partial: bool) -> Parsed:
    """Find the parts of a file or message and index its elements.

    With ``transfer_syntax`` the bytes may be a bare data set, without guesses. Without, the file meta information
    says it, unless it is missing or plainly wrong: then the first elements do. Raises DecodeError, UnsupportedError.
    """
    source = Source(data, name, partial)
    parts = None
    if transfer_syntax is None or data[PREAMBLE : PREAMBLE + 4] == b"DICM":
        parts = layout(data, name)
    preamble = data[:PREAMBLE] if parts is not None and parts.meta == PREAMBLE + 4 else None
    meta = None
    body = 0
    said = ""
    if parts is not None:
        body = parts.body
        if parts.body > parts.meta:
            context = Context(source, True)
            level = index_level(context, parts.meta, parts.body)
            meta = context, level
            said = _text(data, level, TRANSFER_SYNTAX_UID)
            if source.damage is not None:
                return Parsed(context, Level(len(data)), meta, Form(EXPLICIT_LITTLE_ENDIAN, said, True, True, preamble))
    uid = transfer_syntax or _settle(data, body, said, name)
    check_supported(uid, name)
    outer = Context(source, is_explicit(uid))
    level = index_level(outer, body, len(data))
    form = Form(uid, said, transfer_syntax is None, meta is not None, preamble)
    return Parsed(inner_context(outer, level), level, meta, form)


def _settle(data: bytes, body: int, said: str, name: str) -> str:
    if said:
        check_supported(said, name)
    found = guess_transfer_syntax(data, body, name)
    if not said:
        return found or EXPLICIT_LITTLE_ENDIAN
    if found is None or is_explicit(found) == is_explicit(said):
        return said
    # What the bytes show goes before what the file meta information says; a VR in every header is no accident.
    return found if found == IMPLICIT_LITTLE_ENDIAN or said == IMPLICIT_LITTLE_ENDIAN else said


def _text(data: bytes, level: Level, tag: int) -> str:
    span = level.spans.get(tag)
    return data[span[2] : span[3]].decode("latin-1").strip(" \0") if span is not None else ""
