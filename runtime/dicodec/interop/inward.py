"""pydicom's data sets as ours."""

from copy import deepcopy
from io import BytesIO
from typing import Any

from pydicom.charset import default_encoding, python_encoding
from pydicom.dataelem import RawDataElement
from pydicom.dataset import Dataset as TheirDataset
from pydicom.dataset import FileDataset
from pydicom.filewriter import dcmwrite
from pydicom.uid import UID

from dicodec.charset import Charset, charset
from dicodec.core.target import Chunk, joined
from dicodec.core.walk import elements_of
from dicodec.dataset import Dataset
from dicodec.errors import EncodeError
from dicodec.interop.level import LevelEncoder, Place
from dicodec.interop.origin import ATTRIBUTE, Origin, Parts, listed
from dicodec.io import dataset_of, decode
from dicodec.part10 import Form, Parsed
from dicodec.recognize import PREAMBLE
from dicodec.tag import TRANSFER_SYNTAX_UID, Tag
from dicodec.transfer_syntax import (
    EXPLICIT_BIG_ENDIAN,
    EXPLICIT_LITTLE_ENDIAN,
    IMPLICIT_LITTLE_ENDIAN,
    is_deflated,
    is_explicit,
)


def from_pydicom(ds: TheirDataset) -> Dataset:
    """The same data set for dicodec: of the typed class of its SOP class, as ``read`` gives it, or a ``Dataset``.

    Elements that pydicom has not decoded come with their bytes; decoded and assigned ones are encoded as pydicom
    writes them, whether valid or not: ``validate`` tells. For a data set that came from ``to_pydicom``, whatever was
    not changed since has the bytes that it had. ``ds`` stays as it is, and shares nothing but bytes with the result.

    Data sets that were read in big endian or are to be deflated are written by pydicom first.

    Raises TypeError for what is no data set of pydicom, ValueEncodeError for a value that cannot be encoded,
    EncodeError for what cannot stand in a file, and DecodeError for damaged sequences. Messages name the element and
    its path.
    """
    if not isinstance(ds, TheirDataset):
        raise TypeError(f"from_pydicom: expected a pydicom Dataset, got {type(ds).__name__}")
    origin = ds.__dict__.get(ATTRIBUTE)
    origin = origin if isinstance(origin, Origin) else None
    meta = ds.__dict__.get("file_meta")
    if _is_unlike(ds, meta):
        return _by_pydicom(ds)
    form = _form(ds, meta, origin)
    encoder = LevelEncoder()
    body = _body(encoder, ds, form, origin)
    meta_chunks = _meta(encoder, meta, origin) if meta else []
    if encoder.kept and origin is not None and form == origin.parts.form:
        return origin.parts.dataset()
    return _put_together(ds, form, meta_chunks, body)


def _is_unlike(ds: TheirDataset, meta: Any) -> bool:
    """Whether a data set is not little endian, or is to be deflated, unlike all others."""
    said = _text(meta, TRANSFER_SYNTAX_UID)
    return said == EXPLICIT_BIG_ENDIAN or is_deflated(said) or (ds.original_encoding[1] is False and _was_read(ds))


def _was_read(ds: TheirDataset) -> bool:
    """Whether some element came from a file or message."""
    return any(isinstance(one, RawDataElement) or one.file_tell is not None for one in dict(ds.items()).values())


def _name(ds: TheirDataset) -> str:
    """The file that a data set was read from, for messages."""
    name = getattr(ds, "filename", None)
    return name if isinstance(name, str) else "<pydicom>"


def _by_pydicom(ds: TheirDataset) -> Dataset:
    """What is read of the file that pydicom writes. Raises EncodeError and DecodeError."""
    buffer = BytesIO()
    try:
        dcmwrite(buffer, deepcopy(ds), enforce_file_format=False)
    except Exception as error:  # whatever a value may do to pydicom
        raise EncodeError(f"from_pydicom: pydicom cannot write it: {type(error).__name__}: {error}") from error
    return decode(buffer.getvalue(), name=_name(ds))


def _form(ds: TheirDataset, meta: Any, origin: Origin | None) -> Form:
    """How the data set is encoded here, and what is around it. Raises EncodeError."""
    raw = next((one for one in dict(ds.items()).values() if isinstance(one, RawDataElement)), None)
    was_read = _was_read(ds)
    preamble = getattr(ds, "preamble", None) or None
    if preamble is not None and len(preamble) != PREAMBLE:
        raise EncodeError(f"a preamble has {PREAMBLE} bytes, not {len(preamble)} (PS3.10 7.1)")
    said = _text(meta, TRANSFER_SYNTAX_UID)
    implicit, _ = ds.original_encoding
    if origin is not None:
        explicit = origin.parts.explicit
        was_said = origin.parts.form.said
        is_file = origin.parts.form.is_file
    else:
        explicit = not raw.is_implicit_VR if raw is not None else not implicit
        if said and not was_read:
            explicit = is_explicit(said)
        # pydicom goes by what a file says of itself: a file that says something else than it is was read so, while
        # another transfer syntax than that of reading was assigned.
        was_said = said if was_read and implicit is explicit else ""
        is_file = was_read and isinstance(ds, FileDataset)
    uid = EXPLICIT_LITTLE_ENDIAN if explicit else IMPLICIT_LITTLE_ENDIAN
    if said and is_explicit(said) == explicit:
        uid = said
    elif said != was_said:
        return Form(uid, uid, False, bool(meta), preamble)
    return Form(uid, said, is_file, bool(meta), preamble)


def _body(encoder: LevelEncoder, ds: TheirDataset, form: Form, origin: Origin | None) -> list[Chunk]:
    if any(tag >> 16 == 2 for tag, _ in ds.items()):
        raise EncodeError("elements of group 0002 belong into ds.file_meta (PS3.10 7.1)")
    said = UID(form.said)
    is_encapsulated = said.is_transfer_syntax and not said.is_private and said.is_encapsulated
    place = Place(is_explicit(form.transfer_syntax), _outer_encodings(ds), is_encapsulated=is_encapsulated)
    return encoder.level(ds, origin.fresh() if origin is not None else None, place)


def _meta(encoder: LevelEncoder, meta: TheirDataset, origin: Origin | None) -> list[Chunk]:
    fresh = origin.fresh_meta() if origin is not None else None
    return encoder.level(meta, fresh, Place(True, [default_encoding], after=encoder.begin))


def _put_together(ds: TheirDataset, form: Form, meta: list[Chunk], body: list[Chunk]) -> Dataset:
    head: list[Chunk] = []
    if form.preamble is not None or (meta and not form.is_file):
        head = [form.preamble or bytes(PREAMBLE), b"DICM"]
    start = sum(map(len, head))
    parts = Parts(
        joined([*head, *meta, *body]),
        _name(ds),
        start if meta else None,
        start + sum(map(len, meta)),
        form,
        _charset(_outer_encodings(ds)),
    )
    parsed = parts.parsed()
    _check(ds, parsed)
    return dataset_of(parsed)


def _check(ds: TheirDataset, parsed: Parsed) -> None:
    """Nothing is lost without a word, whatever the elements hold."""
    for tag in map(int, dict(ds.items())):
        if tag not in elements_of(parsed.level):
            raise EncodeError(f"from_pydicom: element {Tag(tag)} cannot stand in a data set")


def _outer_encodings(ds: TheirDataset) -> list[str]:
    """Of a data set that was an item, those of the one around."""
    return listed(ds._parent_encoding) or [default_encoding]


def _charset(encodings: list[str]) -> Charset:
    if encodings == [default_encoding]:
        return charset("")
    terms = {codec: term for term, codec in reversed(python_encoding.items())}
    return charset("\\".join(terms.get(codec, codec) for codec in encodings))


def _text(meta: Any, tag: int) -> str:
    found = dict(meta.items()).get(tag) if meta else None
    if found is None:
        return ""
    if isinstance(found, RawDataElement):
        return (found.value or b"").decode("latin-1").strip(" \0")
    return str(found.value or "").strip(" \0")
