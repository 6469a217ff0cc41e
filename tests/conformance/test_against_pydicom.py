"""Every element of every real file: tag, VR and value as pydicom decodes them, or a difference with its reason.

The reasons are settled from the standard; each is a predicate in ``REASONS``. What is broken must fail
with an error that says so (``BROKEN``).
"""

import math
from array import array
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pydicom
import pytest
from pydicom import config
from pydicom.multival import MultiValue
from pydicom.valuerep import PersonName as TheirName

from corpora import CORPUS, NO_CORPUS, all_files, corpus_files, short
from dicodec.core.nodes import Element
from dicodec.dataset import Dataset
from dicodec.errors import DecodeError, DicomError, ValueDecodeError
from dicodec.io import read
from dicodec.vr import CHARSET_DEPENDENT

config.settings.reading_validation_mode = config.IGNORE

FILES = all_files()

#: Files that cannot be walked, and why; pydicom returns cut values or makes elements of other bytes.
BROKEN = {
    "MR_truncated.dcm": "PixelData at byte 1,488 says it is 8,192 bytes long; 8,130 are left",
    "rtplan_truncated.dcm": "BeamSequence at byte 1,410 says it is 976 bytes long; 711 are left",
    "no_meta.dcm": "is not DICOM",  # one byte stands before the first element, so all tags are shifted
}
#: Files with a sequence that cannot be walked to its end.
BROKEN_INSIDE = {
    "DICOMDIR-nooffset": "says it is 248 bytes long; 224 are left",
}
#: Files that pydicom finds nothing in.
THEIRS_EMPTY = {
    "emri_small_jpeg_2k_lossless_too_short.dcm": "the delimiter of the last value is cut off, which hurts nothing",
}


class Difference(NamedTuple):
    """One element that does not agree."""

    ours: Element
    vr: str
    value: Any
    """Our value, or the error that stands for it."""
    theirs: Any
    charset: str

    @property
    def raw(self) -> bytes:
        return bytes(self.ours.raw)


def _stripped(value: Any) -> Any:
    if isinstance(value, tuple):
        return tuple(map(_stripped, value))
    return value.strip(" \0") if isinstance(value, str) else value


def _bare(value: Any) -> Any:
    """A value without the points and colons of ACR-NEMA."""
    if isinstance(value, tuple):
        return tuple(map(_bare, value))
    return value.replace(":", "") if value.count(":") else value.replace(".", "")


def _in_latin_1(value: Any) -> Any:
    """A value with the bytes that it keeps as Latin-1."""
    if isinstance(value, tuple):
        return tuple(map(_in_latin_1, value))
    return value.strip(" \0").encode("ascii", "surrogateescape").decode("latin-1") if isinstance(value, str) else value


REASONS: dict[str, Callable[[Difference], bool]] = {
    "pydicom looks up private elements in a dictionary of its own; the standard leaves them UN (PS3.5 6.2.2, 7.8)": (
        lambda d: d.ours.tag.is_private and d.ours.vr == "UN" and d.ours.stored_vr in ("UN", "")
    ),
    "leading and trailing spaces of each value are not significant (PS3.5 6.2: AE, AS, CS, LO, SH)": (
        lambda d: d.vr in ("AE", "AS", "CS", "LO", "SH") and d.value == _stripped(d.theirs)
    ),
    "dates and times in the spelling of ACR-NEMA are read as what they mean (PS3.5 6.2: DA, TM)": (
        lambda d: d.vr in ("DA", "TM") and d.value == _bare(d.theirs)
    ),
    "a time is read to microseconds, the six digits that TM has (PS3.5 6.2)": (
        lambda d: d.vr == "TM" and isinstance(d.value, str) and len(d.value) == 13 and d.theirs.startswith(d.value)
    ),
    "a name keeps its spelling, trailing delimiters included (PS3.5 6.2.1)": (
        lambda d: d.vr == "PN" and isinstance(d.value, str) and d.value.rstrip("=^ ") == d.theirs.rstrip("=^ ")
    ),
    "what is no date, time or number is an error, not text (PS3.5 6.2)": (
        lambda d: isinstance(d.value, ValueDecodeError) and d.vr in ("DA", "DS", "DT", "IS", "TM")
    ),
    "bytes beyond the default character set are kept as they are, not taken for Latin-1 (PS3.5 6.1.2.1)": (
        lambda d: d.charset == "" and d.vr in CHARSET_DEPENDENT and _agree(_in_latin_1(d.value), _stripped(d.theirs))
    ),
    "words of big endian are given in little endian, as all values are": (
        lambda d: d.vr == "OW" and isinstance(d.theirs, bytes) and _swapped(d.theirs) == d.value
    ),
}


def _swapped(data: bytes) -> bytes:
    words = array("H", data)
    words.byteswap()
    return words.tobytes()


def _theirs(value: Any) -> Any:
    if isinstance(value, MultiValue | list | tuple):
        return tuple(map(_theirs, value)) or None
    if isinstance(value, TheirName):
        return str(value)
    if value is None or value == b"":
        return None
    for kind in (str, int, float):
        if isinstance(value, kind):
            return kind(value)
    return value


def _ours(value: Any) -> Any:
    if isinstance(value, tuple):
        return tuple(map(_ours, value))
    if isinstance(value, memoryview):
        return bytes(value)
    return value if value is None or isinstance(value, int | float) else str(value)


def _agree(mine: Any, theirs: Any) -> bool:
    if isinstance(mine, tuple) and len(mine) == 1 and not isinstance(theirs, tuple):
        mine = mine[0]  # we go by the dictionary's multiplicity, pydicom by the data's
    if mine is None and theirs in ("", None):
        return True
    if isinstance(mine, float) and isinstance(theirs, float) and math.isnan(mine):
        return math.isnan(theirs)
    return bool(mine == theirs)


def _compare(ours: Dataset, theirs: pydicom.Dataset, charset: str) -> Iterator[Difference | str]:
    charset = "\\".join(ours.get("SpecificCharacterSet") or ()) or charset
    tags = [int(element.tag) for element in ours]
    if tags != sorted(map(int, theirs.keys())):
        yield f"tags differ: {sorted(set(tags) ^ set(map(int, theirs.keys())))}"
        return
    for element in ours:
        other = theirs[element.tag]
        if element.vr == "SQ" and other.VR == "SQ":
            items = list(element.value)
            if len(items) != len(other.value):
                yield f"{element.tag} has {len(items)} items, not {len(other.value)}"
            for item, their_item in zip(items, other.value, strict=False):
                yield from _compare(item, their_item, charset)
            continue
        value: Any
        try:
            value = _ours(element.value)
        except ValueDecodeError as error:
            value = error
        their_value = _theirs(other.value)
        if element.vr != other.VR or not _agree(value, their_value):
            yield Difference(element, element.vr, value, their_value, charset)


def _theirs_of(path: Path) -> pydicom.FileDataset:
    return pydicom.dcmread(path, force=True)


@pytest.mark.parametrize("path", FILES, ids=short)
def test_every_element_agrees_or_differs_for_a_reason(path: Path) -> None:
    if path.name in BROKEN:
        with pytest.raises(DecodeError) as caught:
            read(path)
        assert BROKEN[path.name] in str(caught.value)
        return
    theirs = _theirs_of(path)
    ours = read(path)
    if path.name in THEIRS_EMPTY:
        assert not len(theirs)
        assert len(ours)
        return
    if path.name in BROKEN_INSIDE:
        with pytest.raises(DecodeError) as caught:
            list(_compare(ours, theirs, ""))
        assert BROKEN_INSIDE[path.name] in str(caught.value)
        return
    differences = list(_compare(ours, theirs, ""))
    if ours.file_meta is not None:
        differences += _compare(ours.file_meta, theirs.file_meta, "")
    unexplained = [
        difference
        for difference in differences
        if isinstance(difference, str) or not any(holds(difference) for holds in REASONS.values())
    ]
    assert unexplained == []


def test_every_reason_is_needed() -> None:
    """A reason that no file shows any more is taken out of the list."""
    unused = set(REASONS)
    for path in FILES:
        try:
            ours = read(path)
            differences = list(_compare(ours, _theirs_of(path), ""))
        except DicomError:
            continue
        for difference in differences:
            if isinstance(difference, Difference):
                unused -= {reason for reason in unused if REASONS[reason](difference)}
        if not unused:
            return
    if not CORPUS.is_dir():
        pytest.skip(f"some reasons only show in the corpus; {NO_CORPUS}")
    assert unused == set()


def test_the_corpus_is_there() -> None:
    if not corpus_files():
        pytest.skip(NO_CORPUS)
