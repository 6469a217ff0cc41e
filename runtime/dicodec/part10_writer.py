"""Putting a DICOM file together: preamble, file meta information and data set (PS3.10 7.1)."""

from copy import copy
from typing import Final

import attrs

from dicodec.__about__ import __version__
from dicodec.charset import DEFAULT
from dicodec.core.nodes import assigned
from dicodec.core.source import NEW
from dicodec.core.target import Chunk, FileRange, Target, element_header, joined, size
from dicodec.core.walk import elements_of
from dicodec.core.write import level_chunks
from dicodec.element_map import ElementMap
from dicodec.errors import EncodeError
from dicodec.part10 import Form, text_of
from dicodec.recognize import PREAMBLE
from dicodec.tag import (
    FILE_META_GROUP_LENGTH,
    FILE_META_VERSION,
    IMPLEMENTATION_CLASS_UID,
    IMPLEMENTATION_VERSION_NAME,
    MEDIA_STORAGE_SOP_CLASS_UID,
    MEDIA_STORAGE_SOP_INSTANCE_UID,
    PIXEL_DATA,
    SOP_CLASS_UID,
    SOP_INSTANCE_UID,
    TRANSFER_SYNTAX_UID,
)
from dicodec.transfer_syntax import (
    EXPLICIT_BIG_ENDIAN,
    EXPLICIT_LITTLE_ENDIAN,
    describe,
    is_deflated,
    is_explicit,
    is_native,
)

#: Names this implementation in the files that it writes (PS3.7 D.3.3.2).
OUR_CLASS_UID: Final = "2.25.81654932641682652133817500543346652543"
OUR_VERSION_NAME: Final = f"DICODEC_{__version__}"[:16]


@attrs.frozen(slots=True)
class Content:
    """What a file is made of."""

    elements: ElementMap
    meta: ElementMap | None
    preamble: bytes | None
    form: Form | None

    @property
    def transfer_syntax(self) -> str:
        """What the file meta information asks for, else what the data set was read in, else the explicit one."""
        said = _text(self.meta, TRANSFER_SYNTAX_UID)
        return said or (self.form.transfer_syntax if self.form is not None else EXPLICIT_LITTLE_ENDIAN)

    @property
    def encoding(self) -> str:
        """The transfer syntax to write in unless another one is asked for.

        A mislabelled file keeps the encoding that it has, since its elements are written back as they were.
        """
        if self.form is not None and _text(self.meta, TRANSFER_SYNTAX_UID) in ("", self.form.said):
            return self.form.transfer_syntax
        return self.transfer_syntax


def file_chunks(content: Content, transfer_syntax: str | None) -> list[Chunk]:
    """A file. What was read from a file keeps its form, whatever it lacks: only what was changed is written anew.

    A new data set, or one that is written in another ``transfer_syntax``, becomes a Part 10 file with complete file
    meta information; a data set that is in another encoding than its file says is put right by that. Raises
    EncodeError and UnsupportedError.
    """
    uid = transfer_syntax or content.transfer_syntax
    kept = content.form if transfer_syntax in (None, content.encoding) else None
    if kept is not None and not kept.is_file:
        kept = None
    source = content.elements._level.context.source
    original: Chunk = source.view
    if source.original is not None:
        original = source.original if isinstance(source.original, FileRange) else memoryview(source.original)
    if kept is not None and _is_untouched(content, kept):
        return [original]
    body = dataset_chunks(content, transfer_syntax)
    if kept is not None and content.meta is None and not kept.has_meta:
        return body
    meta = _meta_chunks(content, uid, complete=kept is None or not kept.has_meta)
    place = -1 if content.meta is None else content.meta._level.pos
    if kept is not None and content.preamble == kept.preamble and place >= 0:
        # What stood in front of the file meta information, be it whole or not.
        return [source.view[:place], *meta, *body]
    preamble = (content.preamble or b"").ljust(PREAMBLE, b"\0")
    if len(preamble) > PREAMBLE:
        raise EncodeError(f"a preamble has {PREAMBLE} bytes, not {len(preamble)} (PS3.10 7.1)")
    return [preamble, b"DICM", *meta, *body]


def dataset_chunks(content: Content, transfer_syntax: str | None) -> list[Chunk]:
    """The data set alone, as in a network message. Raises EncodeError and UnsupportedError."""
    uid = transfer_syntax or content.transfer_syntax
    _check_pixels(content, uid)
    encoding = transfer_syntax or content.encoding
    chunks = level_chunks(content.elements._level, Target(is_explicit(encoding), DEFAULT))
    if encoding == EXPLICIT_BIG_ENDIAN:
        from dicodec.core.swap import swapped

        return [swapped(joined(chunks), to_little=False)]
    if is_deflated(encoding):
        from dicodec.deflate import deflated

        return [deflated(chunks)]
    return chunks


def _is_untouched(content: Content, form: Form) -> bool:
    meta = content.meta
    if content.elements.touched or content.preamble != form.preamble:
        return False
    return form.has_meta == (meta is not None) and (meta is None or not meta.touched)


def _check_pixels(content: Content, uid: str) -> None:
    """Pixel data is kept as it is, so it must be in that form already."""
    element = elements_of(content.elements._level).get(PIXEL_DATA)
    if element is None:
        return
    now = content.transfer_syntax
    advice = "dicodec does not compress or decompress here"
    if element.is_undefined_length and uid != now:
        raise EncodeError(f"PixelData is encapsulated in {describe(now)}, not in {describe(uid)}; {advice}")
    assigned = element.offset is None
    if not element.is_undefined_length and not is_native(uid) and (assigned or uid != now):
        raise EncodeError(f"PixelData is not compressed, so it cannot be written in {describe(uid)}; {advice}")


def _meta_chunks(content: Content, uid: str, *, complete: bool) -> list[Chunk]:
    """The file meta information, following what was changed in the data set; ``complete`` adds all that is missing."""
    if content.meta is None and complete:
        return [_new_meta(_text(content.elements, SOP_CLASS_UID), _text(content.elements, SOP_INSTANCE_UID), uid)]
    made = ElementMap() if content.meta is None else copy(content.meta)
    if complete and FILE_META_VERSION not in made:
        made[FILE_META_VERSION] = b"\0\1"
    media = ((MEDIA_STORAGE_SOP_CLASS_UID, SOP_CLASS_UID), (MEDIA_STORAGE_SOP_INSTANCE_UID, SOP_INSTANCE_UID))
    said = [(tag, _text(content.elements, source), _assigned(content, source)) for tag, source in media]
    for tag, value, changed in [*said, (TRANSFER_SYNTAX_UID, uid, False)]:
        # A directory has no SOP Instance UID of its own: what the data set does not say is left alone.
        if (complete or changed) and value and _text(made, tag) != value:
            # As it stands: it is not for the file meta information to mend a UID that is no UID.
            raw = value.encode("latin-1")
            made.set(tag, assigned(tag, "UI", NEW, raw + b"\0" * (len(raw) % 2)))
    if complete and IMPLEMENTATION_CLASS_UID not in made:
        made[IMPLEMENTATION_CLASS_UID] = OUR_CLASS_UID
        made[IMPLEMENTATION_VERSION_NAME] = OUR_VERSION_NAME
    target = Target(True, DEFAULT)
    if complete or made.touched:
        length = size(level_chunks(made._level, target)) - 12
        stated = elements_of(made._level).get(FILE_META_GROUP_LENGTH)
        if stated is None or stated.raw != length.to_bytes(4, "little"):
            made[FILE_META_GROUP_LENGTH] = 0  # counted when it is written
    return level_chunks(made._level, target)


def _new_meta(sop_class: str, sop_instance: str, uid: str) -> bytes:
    """File meta information of a data set that has none, without its SOP UIDs where it does not say them."""
    texts = {
        MEDIA_STORAGE_SOP_CLASS_UID: sop_class,
        MEDIA_STORAGE_SOP_INSTANCE_UID: sop_instance,
        TRANSFER_SYNTAX_UID: uid,
        IMPLEMENTATION_CLASS_UID: OUR_CLASS_UID,
    }
    parts = [element_header(FILE_META_VERSION, "OB", 2, True), b"\0\1"]
    for tag, text in texts.items():
        if text:
            # As it stands: it is not for the file meta information to mend a UID that is no UID.
            raw = text.encode("latin-1")
            raw += b"\0" * (len(raw) % 2)
            parts += [element_header(tag, "UI", len(raw), True), raw]
    name = OUR_VERSION_NAME.encode().ljust(len(OUR_VERSION_NAME) + len(OUR_VERSION_NAME) % 2)
    parts += [element_header(IMPLEMENTATION_VERSION_NAME, "SH", len(name), True), name]
    rest = b"".join(parts)
    return element_header(FILE_META_GROUP_LENGTH, "UL", 4, True) + len(rest).to_bytes(4, "little") + rest


def _assigned(content: Content, tag: int) -> bool:
    """Whether an element was assigned since the data set was read."""
    element = elements_of(content.elements._level).get(tag)
    return element is not None and element.offset is None


def _text(elements: ElementMap | None, tag: int) -> str:
    return "" if elements is None else text_of(elements._level, tag)
