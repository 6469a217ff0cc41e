"""Arbitrary data sets come back as they were: in all encodings, with all VRs and character sets.

The bytes are compared with those of an encoder of the tests' own, ``fuzz.model``.
"""

import copy
import os
import pickle
import zlib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydicom import config

from dicodec.dataset import Dataset
from dicodec.errors import EncodeError
from dicodec.io import decode, encode
from fuzz.model import (
    BIG_ENDIAN,
    CHARACTER_SET,
    DEFLATED,
    ENCODINGS,
    EXPLICIT,
    IMPLICIT,
    JPEG,
    PIXEL_REPRESENTATION,
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
few = settings(max_examples=EXAMPLES // 3 + 1)


def raws(ds: Dataset) -> list[tuple[str, bytes]]:
    """The bytes of all values, sequences aside, without the group lengths, which count headers."""
    return [
        (path, bytes(element.raw)) for path, element in ds.walk() if element.vr != "SQ" and element.tag.element
    ]


def values(ds: Dataset) -> list[tuple[str, str, Any]]:
    """All values but those of sequences, decoded, and the items of these by their paths."""
    return [(path, element.vr, None if element.vr == "SQ" else element.value) for path, element in ds.walk()]


def written(uid: str, level: Level) -> bytes:
    """What the encoder of the tests writes."""
    return ENCODINGS[EXPLICIT if uid == DEFLATED else uid].level(level)


def inflated(uid: str, data: bytes) -> bytes:
    """The data set that was deflated."""
    return zlib.decompress(data, -15) if uid == DEFLATED else data


@examples
@given(levels())
def test_what_is_made_is_written_as_the_standard_says_and_comes_back(level: Level) -> None:
    ds = made(level)
    private = any(path[path.rfind(".") + 1 :].startswith("(") for path, _ in ds.walk())
    for uid in NATIVE:
        bare = encode(ds, transfer_syntax=uid, bare=True)
        assert inflated(uid, bare) == written(uid, plain(level, uid != IMPLICIT))
        for back in (decode(bare, transfer_syntax=uid), decode(encode(ds, transfer_syntax=uid))):
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
    assert repr(values(fresh)) == repr(first)
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
    ds = decode(before if uid != DEFLATED else encode(decode(before, transfer_syntax=EXPLICIT), transfer_syntax=uid))
    ds = decode(encode(ds, bare=True), transfer_syntax=uid)
    assert inflated(uid, encode(ds, bare=True)) == before
    if data.draw(st.booleans()):
        ds.decode_all()
    reached(ds, path).set(new.tag, new.value, vr=new.vr)
    assert inflated(uid, encode(ds, bare=True)) == written(uid, with_leaf(level, path, new))
