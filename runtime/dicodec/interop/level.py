"""The elements of a pydicom data set as bytes, level by level."""

from collections.abc import Mapping
from typing import Any, Final

import attrs
from pydicom.dataelem import DataElement, RawDataElement, convert_raw_data_element
from pydicom.dataset import Dataset as TheirDataset
from pydicom.filereader import read_deferred_data_element
from pydicom.tag import BaseTag

from dicodec import registry
from dicodec.core.headers import UNDEFINED
from dicodec.core.target import ITEM_DELIMITER, SEQUENCE_DELIMITER, Chunk, element_header, item_header, size
from dicodec.errors import DecodeError, DicomError, EncodeError, UnsupportedError, ValueEncodeError
from dicodec.interop.lengths import Piece, with_group_lengths
from dicodec.interop.origin import encodings_of, listed
from dicodec.interop.values import is_same_value, value_bytes
from dicodec.limits import DEPTH
from dicodec.tag import BITS_ALLOCATED, PIXEL_DATA, PIXEL_REPRESENTATION, WAVEFORM_BITS_ALLOCATED, Tag
from dicodec.vr import CHARSET_DEPENDENT
from dicodec.vr_rules import vr_on_writing

_ESCAPE: Final = 0x1B

Found = DataElement | RawDataElement
Elements = Mapping[BaseTag, Found]


@attrs.frozen
class Place:
    """Where a level stands, and what the levels around it say."""

    explicit: bool
    encodings: list[str]
    prefix: str = ""
    depth: int = 0
    signed: bool | None = None
    after: int | None = None
    """Where in the file what follows the level began, where that is known."""
    is_encapsulated: bool = False


class LevelEncoder:
    """Turns the elements of a data set and its items into bytes, without a change to them.

    ``kept`` tells whether everything was as pydicom once got it from us.
    """

    def __init__(self) -> None:
        self.kept = True
        self.begin: int | None = None
        """Where in the file the first element of the level that was encoded last stood."""

    def level(self, ds: TheirDataset, fresh: TheirDataset | None, place: Place) -> list[Chunk]:
        """The encoded elements. ``fresh`` is what pydicom once got, with elements that are decoded only for this.

        Raises DicomError, naming the element.
        """
        if place.depth > DEPTH:
            raise EncodeError(f"{place.prefix[:60]}...: sequences are nested more than {DEPTH} deep")
        # By plain numbers: those of pydicom are compared in Python.
        elements: dict[BaseTag, Found] = dict(sorted(ds.items(), key=lambda item: int(item[0])))
        read_in = ds.original_character_set
        encodings = encodings_of(elements, place.encodings)
        place = attrs.evolve(place, encodings=encodings, signed=_signed(elements, place.signed))
        recode = bool(read_in) and listed(read_in) != encodings
        if recode or fresh is None:
            fresh = None
            self.kept = False
        before: Elements = {} if fresh is None else dict(fresh.items())
        if before.keys() != elements.keys():
            self.kept = False
        pieces = []
        for tag, found in elements.items():
            chunks = None if recode else _as_it_is(found, before.get(tag) if before else found, place.explicit)
            if chunks is not None:
                pieces.append(Piece(tag, chunks, found.value_tell, True))  # type: ignore[union-attr]  # it is raw
                continue
            outside, self.kept = self.kept, True
            try:
                chunks = self._element(ds, found, before.get(tag), fresh, place, recode)
            except DicomError:
                raise
            except ValueError as error:
                raise ValueEncodeError(f"{_path(place, tag)} {found.VR or ''}: {error}") from error
            pieces.append(Piece(tag, chunks, _tell(found), self.kept))
            self.kept = self.kept and outside
        self.begin = pieces[0].begin if pieces else None
        return with_group_lengths(pieces, place.explicit, place.after, None if fresh is None else before.keys())

    def _element(
        self,
        ds: TheirDataset,
        found: Found,
        before: Found | None,
        fresh: TheirDataset | None,
        place: Place,
        recode: bool,
    ) -> list[Chunk]:
        if isinstance(found, RawDataElement):
            return self._raw(ds, found, before, place, recode)
        # In items pydicom decodes sequences of undefined length at once.
        again = before if isinstance(before, DataElement) else None
        before = before if isinstance(before, RawDataElement) else None
        if fresh is not None and before is not None:
            again = _decoded_again(fresh, before.tag)
        if found.VR == "SQ":
            return self._sequence(found, before, again, place)
        undefined = found.is_undefined_length
        if found.tag == PIXEL_DATA and place.is_encapsulated:
            undefined = True  # pydicom's dcmwrite sets it, too
        if before is not None and again is not None and _is_same(found, again):
            return _framed_raw(before, place.explicit)
        self.kept = False
        vr = _settled_vr(found, ds, place)
        if vr != found.VR and not isinstance(found.value, bytes):
            found = DataElement(found.tag, vr, found.value, already_converted=True)
        data = value_bytes(found, place.encodings, undefined)
        return _framed(found.tag, vr, [data], place.explicit, undefined)

    def _raw(
        self, ds: TheirDataset, raw: RawDataElement, before: Found | None, place: Place, recode: bool
    ) -> list[Chunk]:
        if not raw.is_little_endian:
            raise UnsupportedError(f"{_path(place, raw.tag)} was read in big endian, unlike the data set that it is in")
        if raw.value is None and raw.length:
            raw = _read_now(ds, raw, place)
        data = raw.value or b""
        if raw != before:
            self.kept = False
            if len(data) < raw.length != UNDEFINED and raw.tag == next(reversed(list(ds.keys())), None):
                raise DecodeError(
                    f"{_path(place, raw.tag)} says it is {raw.length:,} bytes long and has {len(data):,}."
                    "\n  The file seems truncated."
                )
        foreign = raw.is_implicit_VR == place.explicit
        if foreign or (recode and (not data.isascii() or _ESCAPE in data)):
            element = _decode(ds, raw, place)
            if element.VR == "SQ":
                return self._sequence(element, None, None, place)
            if recode and element.VR in CHARSET_DEPENDENT:
                return _framed(
                    raw.tag, element.VR, [value_bytes(element, place.encodings, False)], place.explicit, False
                )
            if foreign:
                vr = _settled_vr(element, ds, place)
                return _framed(raw.tag, vr, [data], place.explicit, raw.length == UNDEFINED)
        return _framed_raw(raw, place.explicit)

    def _sequence(
        self, element: DataElement, before: RawDataElement | None, again: DataElement | None, place: Place
    ) -> list[Chunk]:
        items = list(element.value)
        if again is not None and again.VR != "SQ":
            before = again = None  # another element than there was
        were = list(again.value) if again is not None else []
        undefined = element.is_undefined_length
        if again is None or len(items) != len(were) or undefined != again.is_undefined_length:
            self.kept = False
        vr: str | None = "SQ"
        if not place.explicit:
            vr = None
        elif before is not None:
            vr = "UN" if before.is_implicit_VR else before.VR
        elif element.tag.is_private and items and all(item.original_encoding[0] is True for item in items):
            vr = "UN"  # it was read as one: items in implicit VR, since nobody knew the VRs in them (PS3.5 6.2.2)
        chunks: list[Chunk] = []
        path = _path(place, element.tag)
        for index, item in enumerate(items):
            was = were[index] if index < len(were) else None
            inner = Place(
                place.explicit and vr != "UN", place.encodings, f"{path}[{index + 1}].", place.depth + 1, place.signed
            )
            item_undefined = item.is_undefined_length_sequence_item
            if was is not None and item_undefined != was.is_undefined_length_sequence_item:
                self.kept = False
            chunks += _framed_item(self.level(item, was, inner), item_undefined)
        return _framed(element.tag, vr, chunks, place.explicit, undefined)


def _framed_item(content: list[Chunk], undefined: bool) -> list[Chunk]:
    if undefined:
        return [item_header(UNDEFINED), *content, ITEM_DELIMITER]
    return [item_header(size(content)), *content]


def _as_it_is(found: Found, before: Found | None, explicit: bool) -> list[Chunk] | None:
    """The usual case in short: an element that pydicom has never decoded, in the encoding of its level."""
    if not found.is_raw:
        return None
    tag, vr, length, data, _, implicit, little, *_ = found  # type: ignore[misc]  # a RawDataElement is a tuple
    if implicit is explicit or not little or data is None or len(data) != length or (vr is None and explicit):
        return None
    if found is not before and found != before:
        return None
    return [element_header(tag, vr or "", length, explicit), data]


def _is_same(found: DataElement, again: DataElement) -> bool:
    return (
        found.VR == again.VR
        and found.is_undefined_length == again.is_undefined_length
        and is_same_value(found.value, again.value)
    )


def _decoded_again(fresh: TheirDataset, tag: BaseTag) -> DataElement | None:
    try:
        return fresh[tag]
    except Exception:  # whatever a value may do to pydicom
        return None


def _decode(ds: TheirDataset, raw: RawDataElement, place: Place) -> DataElement:
    # pydicom looks up creators of private elements in the data set, and would decode them there.
    shadow = TheirDataset(dict(ds.items()))
    try:
        return convert_raw_data_element(raw, encoding=listed(ds.original_character_set or place.encodings), ds=shadow)
    except Exception as error:
        raise ValueEncodeError(f"{_path(place, raw.tag)}: pydicom cannot decode it: {error}") from error


def _read_now(ds: TheirDataset, raw: RawDataElement, place: Place) -> RawDataElement:
    """A value whose reading was put off (``defer_size``)."""
    source: Any = getattr(ds, "filename", None) or getattr(ds, "buffer", None)
    try:
        return read_deferred_data_element(
            getattr(ds, "fileobj_type", None),
            source,
            getattr(ds, "timestamp", None),
            raw,
        )
    except Exception as error:
        raise EncodeError(f"{_path(place, raw.tag)}: its value was not read yet, and cannot be now: {error}") from error


def _framed_raw(raw: RawDataElement, explicit: bool) -> list[Chunk]:
    vr = "UN" if explicit and raw.is_implicit_VR else raw.VR
    return _framed(raw.tag, vr, [raw.value or b""], explicit, raw.length == UNDEFINED)


def _framed(tag: int, vr: str | None, chunks: list[Chunk], explicit: bool, undefined: bool) -> list[Chunk]:
    """An element; without VR its header is that of implicit VR, as some writers mix them."""
    explicit = explicit and vr is not None
    if undefined:
        return [element_header(tag, vr or "", UNDEFINED, explicit), *chunks, SEQUENCE_DELIMITER]
    return [element_header(tag, vr or "", size(chunks), explicit), *chunks]


def _settled_vr(element: DataElement, ds: TheirDataset, place: Place) -> str:
    if " or " not in element.VR:
        return str(element.VR)
    value = element.value
    numbers = tuple(value) if isinstance(value, list) or hasattr(value, "append") else value
    bits = _number(dict(ds.items()), WAVEFORM_BITS_ALLOCATED if element.tag >> 16 == 0x5400 else BITS_ALLOCATED)
    return vr_on_writing(element.VR, element.tag, numbers, place.signed, bits)


def _signed(elements: Elements, outer: bool | None) -> bool | None:
    number = _number(elements, PIXEL_REPRESENTATION)
    return outer if number is None else number == 1


def _number(elements: Elements, tag: int) -> int | None:
    found = elements.get(BaseTag(tag))
    if found is None:
        return None
    if isinstance(found, RawDataElement):
        return int.from_bytes(found.value[:2], "little") if found.value else None
    return found.value if isinstance(found.value, int) else None


def _tell(found: Found) -> int | None:
    return found.value_tell if isinstance(found, RawDataElement) else found.file_tell


def _path(place: Place, tag: int) -> str:
    return f"{place.prefix}{registry.keyword(tag)} {Tag(tag)}".replace(". ", ".").strip()
