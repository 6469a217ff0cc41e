"""Every byte of every real file: what is read and not touched is written back, whatever was looked at in between.

``pytest -s tests/conformance/test_lossless.py`` prints how many files that is.
"""

import copy
import pickle
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from corpora import all_files, short
from dicodec.core.nodes import Element
from dicodec.dataset import Dataset
from dicodec.errors import DecodeError, UnsupportedError, ValueDecodeError
from dicodec.io import decode, encode, read

#: Files whose elements cannot be walked to the end, and why. In part, they are written back as they are, too.
BROKEN = {
    "MR_truncated.dcm": "PixelData at byte 1,488 says it is 8,192 bytes long; 8,130 are left",
    "rtplan_truncated.dcm": "BeamSequence at byte 1,410 says it is 976 bytes long; 711 are left",
    "no_meta.dcm": "is not DICOM",  # one byte stands before the first element, so all tags are shifted
    "DICOMDIR-nooffset": "says it is 248 bytes long; 224 are left",  # in an item
}
FILES = all_files()
WALKABLE = [path for path in FILES if path.name not in BROKEN]

#: A value to assign, by VR.
NEW: dict[str, Any] = {
    **dict.fromkeys(("LO", "SH", "PN", "CS", "LT", "ST"), "CHANGED"),
    **dict.fromkeys(("US", "UL", "IS", "FD"), 7),
    "DA": "20010203",
    "TM": "040506",
    "UI": "1.2.3",
    "DS": "8.5",
}
#: What decides about others, or is repeated in the file meta information.
KEPT = {"SpecificCharacterSet", "SOPClassUID", "SOPInstanceUID", "PixelRepresentation", "BitsAllocated"}


def failures(check: Callable[[Path], object], what: str) -> list[str]:
    """The files that a check does not hold for."""
    failed = [short(path) for path in WALKABLE if not check(path)]
    good = len(WALKABLE) - len(failed)
    share = 100 * good / len(WALKABLE)
    print(f"\n{what}: {good} of {len(WALKABLE)} files that can be walked, {share:.1f} %; {len(FILES)} files in all")
    return failed


def look(ds: Dataset) -> None:
    """Ask for every value."""
    for _, element in ds.walk():
        with suppress(ValueDecodeError, UnsupportedError):
            _ = element.value


def test_untouched_files_are_written_byte_for_byte() -> None:
    assert failures(lambda path: encode(read(path)) == path.read_bytes(), "untouched") == []


def test_looking_at_every_value_changes_nothing() -> None:
    def holds(path: Path) -> bool:
        data = path.read_bytes()
        first, second = decode(data), decode(data)
        bare = encode(second, bare=True)
        first.decode_all()
        look(first)
        look(second)
        if second.file_meta is not None:
            look(second.file_meta)
        second.decode_all()
        return encode(first) == data == encode(second) and encode(second, bare=True) == bare and not first.touched

    assert failures(holds, "after looking at every value") == []


def test_copies_hold_the_same_bytes() -> None:
    def holds(path: Path) -> bool:
        ds = read(path)
        bare = encode(ds, bare=True)
        fresh = pickle.loads(pickle.dumps(ds))
        look(ds)
        copies = fresh, pickle.loads(pickle.dumps(ds)), copy.copy(ds), copy.deepcopy(ds)
        return all(encode(one, bare=True) == bare and one == ds for one in copies)

    assert failures(holds, "after pickling and copying") == []


def test_a_change_leaves_all_other_elements_as_they_were() -> None:
    changed = {"at top level": 0, "in items": 0}

    def holds(path: Path) -> bool:
        before = Dataset.load(path)
        places = [place for place, *_ in changeable(before)]
        for where in changed:
            some = [place for place in places if ("]." in place) == (where == "in items")]
            for place in some[:: len(some) // 3 + 1]:
                ds = Dataset.load(path)
                inside, element = next(found for name, *found in changeable(ds) if name == place)
                inside[element.tag] = NEW[element.vr]
                if not only(place, before, decode(encode(ds))):
                    return False
                changed[where] += 1
        return True

    assert failures(holds, "after a change") == []
    print(", ".join(f"{count} elements changed {where}" for where, count in changed.items()))
    assert min(changed.values()) > 100


def changeable(ds: Any, prefix: str = "") -> Iterator[tuple[str, Any, Element]]:
    """Elements that can be assigned, with their paths and the data sets they are in."""
    for element in ds:
        path = f"{prefix}{element.keyword or element.tag}"
        if element.vr == "SQ":
            for number, item in enumerate(element.value, 1):
                yield from changeable(item, f"{path}[{number}].")
        elif element.vr in NEW and element.keyword and element.keyword not in KEPT and element.stored_vr != "UN":
            yield path, ds, element


def only(name: str, before: Dataset, after: Dataset) -> bool:
    """Whether nothing is different but one element, the sequences that it is in, and group lengths."""
    if encode(before)[: before_body(before)] != encode(after)[: before_body(after)]:
        return False
    for (path, one), (other_path, other) in zip(before.walk(), after.walk(), strict=True):
        same = path == other_path and one.stored_vr == other.stored_vr
        if not same or one.is_undefined_length != other.is_undefined_length:
            return False
        around = path == name or (one.vr == "SQ" and name.startswith(path + "[")) or not one.tag.element
        if not around and bytes(one.raw) != bytes(other.raw):
            return False
    return True


def before_body(ds: Dataset) -> int:
    """How long the file meta information is, with all that stands in front of it."""
    return ds._level.start


@pytest.mark.parametrize("path", [path for path in FILES if path.name in BROKEN], ids=short)
def test_broken_files_are_told_and_written_back_in_part(path: Path) -> None:
    with pytest.raises(DecodeError) as caught:
        list(read(path).walk())
    assert BROKEN[path.name] in str(caught.value)
    if BROKEN[path.name] != "is not DICOM":
        ds = read(path, partial=True)
        look(ds)
        assert BROKEN[path.name] in str(ds.damage)
        assert encode(ds) == path.read_bytes()
