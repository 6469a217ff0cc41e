"""Arbitrary data sets come back as they were: in all encodings, with all VRs and character sets.

The bytes are compared with those of an encoder of the tests' own, ``fuzz.model``.
"""

import copy
import os
import pickle
import re
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pydicom
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydicom import config
from pydicom.multival import MultiValue

from dicodec.dataset import Dataset
from dicodec.errors import EncodeError
from dicodec.io import decode, encode
from dicodec.vr import CHARSET_DEPENDENT, VRS
from dicodec.vr_rules import LUT_DESCRIPTORS
from fuzz.model import (
    BIG_ENDIAN,
    CHARACTER_SET,
    DEFLATED,
    ENCODINGS,
    EXPLICIT,
    IMPLICIT,
    JPEG,
    NUMBERS,
    ONE_TEXT,
    PIXEL_REPRESENTATION,
    UNITS,
    Level,
    leaves,
    made,
    plain,
    reached,
    with_leaf,
)
from fuzz.strategies import encapsulated, leaf_like, levels

config.settings.reading_validation_mode = config.IGNORE

NATIVE = [IMPLICIT, EXPLICIT, BIG_ENDIAN, DEFLATED]
#: More for a long run: ``DICODEC_EXAMPLES=10000``.
EXAMPLES = int(os.environ.get("DICODEC_EXAMPLES") or 60)
examples = settings(max_examples=EXAMPLES)
#: The character sets that pydicom reads right: single ones, and one behind ASCII or katakana.
THEIR_CHARSETS = re.compile(r"(ISO_IR (?!203).*|GB.*)?|(ISO 2022 IR (6|13))?\\ISO 2022 IR (87|149|159)")
few = settings(max_examples=EXAMPLES // 3 + 1)


def raws(ds: Dataset) -> list[tuple[str, bytes]]:
    """The bytes of all values, sequences and group lengths aside."""
    return [(path, bytes(element.raw)) for path, element in ds.walk() if element.vr != "SQ" and element.tag.element]


def values(ds: Dataset) -> list[tuple[str, str, str]]:
    """All values as text, by their paths, group lengths aside, which count headers."""
    return [(path, element.vr, shown(element.value)) for path, element in ds.walk() if element.tag.element]


def shown(value: Any) -> str:
    """A value as text, which unlike itself is equal to itself where it is no number."""
    return repr(bytes(value)) if isinstance(value, memoryview) else repr(value)


def written(uid: str, level: Level) -> bytes:
    """What the encoder of the tests writes."""
    return ENCODINGS[EXPLICIT if uid == DEFLATED else uid].level(level)


def inflated(uid: str, data: bytes) -> bytes:
    """The data set that was deflated."""
    return zlib.decompress(data, -15) if uid == DEFLATED else data


def deflated(uid: str, data: bytes) -> bytes:
    """The data set as it is sent."""
    return zlib.compress(data, wbits=-15) if uid == DEFLATED else data


def test_an_empty_pixel_value_is_signed_where_pixels_are() -> None:
    ds = Dataset(PixelRepresentation=1, SmallestImagePixelValue=None)
    assert decode(encode(ds))["SmallestImagePixelValue"].stored_vr == "SS"


def test_a_pixel_value_in_an_item_is_signed_where_pixels_are() -> None:
    ds = Dataset(PixelRepresentation=1, ReferencedImageSequence=[Dataset(SmallestImagePixelValue=3)])
    assert decode(encode(ds)) == ds


def test_a_lut_descriptor_can_be_assigned_under_its_vr() -> None:
    ds = decode(encode(Dataset(PixelRepresentation=1, RedPaletteColorLookupTableDescriptor=(40000, 0, 16))))
    element = ds["RedPaletteColorLookupTableDescriptor"]
    ds.set(element.tag, element.value, vr=element.vr)
    assert decode(encode(ds)) == ds


@examples
@given(levels())
def test_what_is_made_is_written_as_the_standard_says_and_comes_back(level: Level) -> None:
    ds = made(level)
    private = any(element.tag.is_private for _, element in ds.walk())
    for uid in NATIVE:
        bare = encode(ds, transfer_syntax=uid, bare=True)
        assert inflated(uid, bare) == written(uid, plain(level, uid != IMPLICIT))
        whole = bare if uid == BIG_ENDIAN else encode(ds, transfer_syntax=uid)
        for back in (decode(bare, transfer_syntax=uid), decode(whole, transfer_syntax=uid)):
            # In implicit VR, private elements lose what VR they had.
            assert back == ds or (private and uid == IMPLICIT)
            assert raws(back) == raws(ds)
            assert encode(back, bare=True) == bare


@examples
@given(levels(), st.sampled_from([IMPLICIT, EXPLICIT, BIG_ENDIAN]))
def test_what_is_read_is_written_byte_for_byte_whatever_was_looked_at(level: Level, uid: str) -> None:
    data = written(uid, level)
    check_reading(data, uid)


@few
@given(encapsulated())
def test_encapsulated_data_sets_are_written_byte_for_byte(level: Level) -> None:
    data = written(JPEG, level)
    check_reading(data, JPEG)
    ds = decode(data, transfer_syntax=JPEG)
    parts = ds["PixelData"].fragments
    assert parts is not None
    assert tuple(map(bytes, parts)) == level.nodes[-1].parts  # type: ignore[union-attr]
    file = encode(ds)
    assert encode(decode(file)) == file
    assert decode(file) == ds
    with pytest.raises(EncodeError):
        encode(ds, transfer_syntax=EXPLICIT)


def check_reading(data: bytes, uid: str) -> None:
    """Everything that must hold for what was read."""
    ds = decode(data, transfer_syntax=uid)
    assert encode(ds, bare=True) == data
    assert not ds.touched
    before = raws(ds)
    assert encode(ds, bare=True) == data
    fresh = decode(data, transfer_syntax=uid)
    assert fresh.decode_all() == len(list(ds.walk()))
    assert encode(fresh, bare=True) == data
    first = values(ds)
    assert values(fresh) == first
    assert encode(ds, bare=True) == data
    assert ds == fresh
    for again in (copy.copy(ds), copy.deepcopy(ds), pickle.loads(pickle.dumps(ds)), pickle.loads(pickle.dumps(fresh))):
        assert again == ds
        assert raws(again) == before
        assert encode(again, bare=True) == data


@examples
@given(levels(), st.sampled_from(NATIVE), st.data())
def test_a_change_alters_one_element_and_the_lengths_around_it(level: Level, uid: str, data: st.DataObject) -> None:
    there = [(path, leaf) for path, leaf in leaves(level) if leaf.tag not in (CHARACTER_SET, PIXEL_REPRESENTATION)]
    if not there:
        return
    path, leaf = data.draw(st.sampled_from(there))
    new = data.draw(leaf_like(leaf.tag, leaf.vr, ""))
    before = written(uid, level)
    ds = decode(deflated(uid, before), transfer_syntax=uid)
    assert inflated(uid, encode(ds, bare=True)) == before
    if data.draw(st.booleans()):
        ds.decode_all()
    reached(ds, path).set(new.tag, new.value, vr=new.vr if new.tag & 0x10000 else None)
    assert inflated(uid, encode(ds, bare=True)) == written(uid, with_leaf(level, path, new))


@few
@given(levels(long=True), st.sampled_from([EXPLICIT, BIG_ENDIAN]))
def test_values_of_more_than_64_kib(level: Level, uid: str) -> None:
    ds = made(level)
    bare = encode(ds, transfer_syntax=uid, bare=True)
    assert bare == written(uid, plain(level, True))
    back = decode(bare, transfer_syntax=uid)
    assert raws(back) == raws(ds)


@examples
@given(levels())
def test_another_encoding_and_back_keeps_the_bytes(level: Level) -> None:
    for first in (IMPLICIT, EXPLICIT):
        data = written(first, level)
        ds = decode(data, transfer_syntax=first)
        for other in (EXPLICIT, IMPLICIT, BIG_ENDIAN, DEFLATED):
            there = decode(encode(ds, transfer_syntax=other, bare=True), transfer_syntax=other)
            assert raws(there) == raws(ds)
            back = decode(encode(there, transfer_syntax=first, bare=True), transfer_syntax=first)
            assert raws(back) == raws(ds)
            if first == IMPLICIT:
                assert encode(back, bare=True) == data
                assert values(there) == values(ds)


@examples
@given(levels(), st.sampled_from([IMPLICIT, EXPLICIT]), st.booleans())
def test_another_character_set_keeps_the_values(level: Level, uid: str, looked: bool) -> None:
    ds = decode(written(uid, level), transfer_syntax=uid)
    before = values(ds)
    ds = decode(written(uid, level), transfer_syntax=uid) if not looked else ds
    ds["SpecificCharacterSet"] = "ISO_IR 192"
    after = values(decode(encode(ds, bare=True), transfer_syntax=uid))
    own = "SpecificCharacterSet"
    assert [one for one in after if one[0] != own] == [one for one in before if one[0] != own]


@examples
@given(levels(), st.sampled_from([IMPLICIT, EXPLICIT]))
def test_assigning_what_is_there_changes_no_value(level: Level, uid: str) -> None:
    ds = decode(written(uid, level), transfer_syntax=uid)
    before = values(ds)
    for path, leaf in leaves(level):
        if leaf.tag not in (CHARACTER_SET, PIXEL_REPRESENTATION):
            inside = reached(ds, path)
            inside.set(leaf.tag, inside[leaf.tag].value, vr=inside[leaf.tag].vr if leaf.tag & 0x10000 else None)
    assert values(ds) == before
    assert values(decode(encode(ds, bare=True), transfer_syntax=uid)) == before


@examples
@given(levels(), st.sampled_from(NATIVE))
def test_pydicom_reads_the_same(level: Level, uid: str) -> None:
    if uid == BIG_ENDIAN and "unknown=True" in repr(level):
        return  # pydicom reads these sequences in big endian
    ds = decode(deflated(uid, written(uid, level)), transfer_syntax=uid)
    theirs = pydicom.dcmread(BytesIO(encode(ds)))
    assert list(differences(ds, theirs, "", uid)) == []


def differences(ours: Any, theirs: pydicom.Dataset, charset: str, uid: str) -> Iterator[tuple[Any, ...]]:
    """What pydicom reads in another way, as far as it is right."""
    if "SpecificCharacterSet" in ours:
        charset = "\\".join(ours["SpecificCharacterSet"].value or ())
    assert ours.keys() == sorted(theirs.keys())
    for element in ours:
        other = theirs[element.tag]
        if element.vr != other.VR:
            # What is private or has a choice of VRs is left open by it, and its dictionary is another edition's.
            if element.stored_vr in VRS:
                yield element, other.VR
        elif element.vr == "SQ":
            assert len(element.value) == len(other.value)
            for item, their_item in zip(element.value, other.value, strict=True):
                yield from differences(item, their_item, charset, uid)
        elif uid == BIG_ENDIAN and element.vr in UNITS:
            continue  # it does not swap the bytes of words
        elif element.tag in LUT_DESCRIPTORS:
            continue  # it takes the number of entries for signed, or the first value for unsigned
        elif element.vr in CHARSET_DEPENDENT and not THEIR_CHARSETS.fullmatch(charset):
            continue
        elif texts(element.vr, element.value) != texts(element.vr, other.value):
            yield element, charset, element.value, other.value


def texts(vr: str, value: Any) -> list[str]:
    """Values of ours or of pydicom as text, without blanks that mean nothing."""
    if isinstance(value, memoryview | bytes):
        return [repr(bytes(value))] if value else []
    values = list(value) if isinstance(value, tuple | list | MultiValue) else [value]
    if vr in NUMBERS or vr in ("DS", "IS"):
        return ["" if one is None or one == "" else repr(float(one)) for one in values] if value is not None else []
    made = ["" if one is None else str(one) for one in values]
    if vr == "PN":
        made = [one.rstrip("=^ \0") for one in made]
    made = [one.rstrip(" \0") if vr in (*ONE_TEXT, "UC") else one.strip(" \0") for one in made]
    return made if made != [""] else []
