"""Our data sets as those of pydicom."""

from io import BytesIO
from typing import Final

from pydicom.charset import default_encoding, python_encoding
from pydicom.datadict import dictionary_VR
from pydicom.dataelem import DataElement, RawDataElement, convert_raw_data_element, empty_value_for_VR
from pydicom.dataset import FileDataset, FileMetaDataset
from pydicom.tag import BaseTag

from dicodec.charset import DEFAULT
from dicodec.core.headers import UNDEFINED
from dicodec.core.nodes import Element
from dicodec.core.target import Target, joined
from dicodec.core.write import level_chunks
from dicodec.dataset import Dataset
from dicodec.interop.origin import ATTRIBUTE, Origin, Parts, Raws, encodings_of, in_order
from dicodec.io import decode
from dicodec.part10 import Form, Parsed, parse
from dicodec.tag import PIXEL_DATA, SOP_CLASS_UID
from dicodec.transfer_syntax import (
    EXPLICIT_BIG_ENDIAN,
    EXPLICIT_LITTLE_ENDIAN,
    IMPLICIT_LITTLE_ENDIAN,
    is_deflated,
)
from dicodec.vr import LONG_FORM

#: VRs whose undefined length means fragments.
_FRAGMENTED: Final = LONG_FORM - {"SQ", "UN"}


def to_pydicom(obj: Dataset) -> FileDataset:
    """The same data set for pydicom 3 and the libraries that build on it. ``from_pydicom`` is the way back.

    Elements go over with their bytes, for pydicom to decode when they are looked at; nothing is shared with ``obj``
    but bytes. What was read from a file comes with its preamble and file meta information, and an object that was
    built with those that ``write`` would give it. An item, or another data set without SOP class, comes with empty
    file meta information. Big endian and deflated data sets go over in Explicit VR Little Endian.

    Raises TypeError for what is no Dataset, and what ``encode`` raises for an object that cannot be encoded.
    """
    if not isinstance(obj, Dataset):
        raise TypeError(f"to_pydicom: expected a dicodec Dataset, got {type(obj).__name__}")
    syntax = obj.transfer_syntax or ""
    if is_deflated(syntax) or syntax == EXPLICIT_BIG_ENDIAN:
        obj = decode(obj.encode(EXPLICIT_LITTLE_ENDIAN), name=obj._level.context.source.name)
    parts, parsed = _taken_apart(obj)
    source = parsed.level.context.source
    raws = _raws(source.data, parsed, parts.explicit)
    outer = _encodings_of_context(parts)
    encodings = encodings_of(raws, outer)
    meta = _meta_raws(source.data, parsed)
    made = FileDataset(
        BytesIO() if parts.name.startswith("<") else parts.name,
        dict(_settled(raws, encodings, parts.explicit)),
        parts.form.preamble,
        _file_meta(meta),
        not parts.explicit,
        True,
    )
    if outer != [default_encoding]:
        made._parent_encoding = outer
    # As pydicom has it: the default as a name, everything else as a list.
    made.set_original_encoding(not parts.explicit, True, encodings if encodings is not outer else made._parent_encoding)
    setattr(made, ATTRIBUTE, Origin(parts, raws, meta, encodings))
    return made


def _taken_apart(obj: Dataset) -> tuple[Parts, Parsed]:
    context = obj._level.context
    name = context.source.name
    if obj.file_meta is None and obj._form is None and SOP_CLASS_UID not in obj:
        data = joined(level_chunks(obj._level, Target(context.explicit, context.charset)))
        uid = EXPLICIT_LITTLE_ENDIAN if context.explicit else IMPLICIT_LITTLE_ENDIAN
        parts = Parts(data, name, None, 0, Form(uid, "", False, False, None), context.charset)
        return parts, parts.parsed()
    parsed = parse(obj._encoded(None, False), name, None, context.source.partial)
    source = parsed.level.context.source
    begin = parsed.meta.start if parsed.meta is not None else None
    return Parts(source.data, name, begin, parsed.level.start, parsed.form, DEFAULT, source.partial), parsed


def _encodings_of_context(parts: Parts) -> list[str]:
    """What an item inherits from the data set that it was taken from."""
    names = parts.charset.name.split("\\") if parts.charset.name else []
    return [python_encoding.get(name, default_encoding) for name in names] or [default_encoding]


def _raws(data: bytes, parsed: Parsed, explicit: bool) -> Raws:
    return {BaseTag(tag): _raw(data, element, explicit) for tag, element in in_order(parsed.level)}


def _meta_raws(data: bytes, parsed: Parsed) -> Raws:
    if parsed.meta is None:
        return {}
    return {BaseTag(tag): _raw(data, element, True) for tag, element in in_order(parsed.meta)}


def _raw(data: bytes, element: Element, explicit: bool) -> RawDataElement:
    tag, vr, start, stop = element._tag, element.stored_vr, element._start, element._stop
    stored = vr or None
    if element.is_undefined_length:
        implicit = not explicit
        if tag == PIXEL_DATA and not stored:
            stored = dictionary_VR(tag)
        elif tag != PIXEL_DATA and vr not in _FRAGMENTED:
            # UN of undefined length is a sequence in implicit VR (PS3.5 6.2.2).
            stored, implicit = "SQ", implicit or vr == "UN"
        return RawDataElement(BaseTag(tag), stored, UNDEFINED, data[start:stop], start, implicit, True)
    length = stop - start
    value = data[start:stop] if length else empty_value_for_VR(stored, raw=True)
    return RawDataElement(BaseTag(tag), stored, length, value, start, not explicit, True)  # type: ignore[arg-type]


def _settled(raws: Raws, encodings: list[str], explicit: bool) -> dict[BaseTag, RawDataElement | DataElement]:
    """Sequences in implicit VR within explicit VR are decoded at once: pydicom would write them as SQ as they stand."""
    return {
        tag: convert_raw_data_element(raw, encoding=encodings) if explicit and raw.is_implicit_VR else raw
        for tag, raw in raws.items()
    }


def _file_meta(raws: Raws) -> FileMetaDataset:
    made = FileMetaDataset(dict(raws))
    made.set_original_encoding(False, True, default_encoding)
    return made
