"""Putting a DICOM file together: preamble, file meta information and data set (PS3.10 7.1)."""

from copy import copy
from typing import Final

import attrs

from dicodec.__about__ import __version__
from dicodec.charset import DEFAULT
from dicodec.element import Element
from dicodec.element_map import ElementMap
from dicodec.errors import EncodeError
from dicodec.part10 import Form
from dicodec.recognize import PREAMBLE
from dicodec.source import NEW
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
from dicodec.target import Chunk, Target, size
from dicodec.transfer_syntax import EXPLICIT_LITTLE_ENDIAN, check_supported, describe, is_explicit, is_native

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
    """A Part 10 file. What was read from a file and never touched is that file, whatever it lacks.

    Otherwise missing file meta information is added, and what contradicts the data set is mended. A data set that is
    in another encoding than its file says is put right when ``transfer_syntax`` is given. Raises EncodeError and
    UnsupportedError.
    """
    uid = transfer_syntax or content.transfer_syntax
    if transfer_syntax in (None, content.encoding) and _is_untouched(content):
        return [content.elements._context.source.view]
    body = dataset_chunks(content, transfer_syntax)
    preamble = (content.preamble or b"").ljust(PREAMBLE, b"\0")
    if len(preamble) > PREAMBLE:
        raise EncodeError(f"a preamble has {PREAMBLE} bytes, not {len(preamble)} (PS3.10 7.1)")
    return [preamble, b"DICM", *_meta_chunks(content, uid), *body]


def dataset_chunks(content: Content, transfer_syntax: str | None) -> list[Chunk]:
    """The data set alone, as in a network message. Raises EncodeError and UnsupportedError."""
    uid = transfer_syntax or content.transfer_syntax
    check_supported(uid, "write")
    _check_pixels(content, uid)
    return content.elements.chunks(Target(is_explicit(transfer_syntax or content.encoding), DEFAULT))


def _is_untouched(content: Content) -> bool:
    form, meta = content.form, content.meta
    if form is None or not form.is_file or content.elements.touched or content.preamble != form.preamble:
        return False
    return form.has_meta == (meta is not None) and (meta is None or not meta.touched)


def _check_pixels(content: Content, uid: str) -> None:
    """Pixel data is kept as it is, so it must be in that form already."""
    if PIXEL_DATA not in content.elements:
        return
    element = content.elements[PIXEL_DATA]
    now = content.transfer_syntax
    advice = "dicodec does not compress or decompress here"
    if element.is_undefined_length and uid != now:
        raise EncodeError(f"PixelData is encapsulated in {describe(now)}, not in {describe(uid)}; {advice}")
    assigned = element.offset is None
    if not element.is_undefined_length and not is_native(uid) and (assigned or uid != now):
        raise EncodeError(f"PixelData is not compressed, so it cannot be written in {describe(uid)}; {advice}")


def _meta_chunks(content: Content, uid: str) -> list[Chunk]:
    made = ElementMap() if content.meta is None else copy(content.meta)
    if FILE_META_VERSION not in made:
        made[FILE_META_VERSION] = b"\0\1"
    for tag, value in (
        (MEDIA_STORAGE_SOP_CLASS_UID, _text(content.elements, SOP_CLASS_UID)),
        (MEDIA_STORAGE_SOP_INSTANCE_UID, _text(content.elements, SOP_INSTANCE_UID)),
        (TRANSFER_SYNTAX_UID, uid),
    ):
        # A directory has no SOP Instance UID of its own: what the data set does not say is left alone.
        if value and _text(made, tag) != value:
            # As it stands: it is not for the file meta information to mend a UID that is no UID.
            raw = value.encode("latin-1")
            made.set(tag, Element(tag, "UI", NEW, None, raw + b"\0" * (len(raw) % 2)))
    if IMPLEMENTATION_CLASS_UID not in made:
        made[IMPLEMENTATION_CLASS_UID] = OUR_CLASS_UID
        made[IMPLEMENTATION_VERSION_NAME] = OUR_VERSION_NAME
    target = Target(True, DEFAULT)
    length = size(made.chunks(target)) - 12
    if FILE_META_GROUP_LENGTH not in made or bytes(made[FILE_META_GROUP_LENGTH].raw) != length.to_bytes(4, "little"):
        made[FILE_META_GROUP_LENGTH] = 0  # counted when it is written
    return made.chunks(target)


def _text(elements: ElementMap | None, tag: int) -> str:
    if elements is None or tag not in elements:
        return ""
    return bytes(elements[tag].raw).decode("latin-1").strip(" \0")
