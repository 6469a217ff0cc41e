"""Real files that are cut off or have wrong bytes: what stands before is found, and all errors are ours.

The sample is the same each time; ``python -m fuzz`` takes others.
"""

from __future__ import annotations

import signal
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from typing import Any

import pytest

from corpora import all_files, short
from dicodec.core.levels import level_of
from dicodec.core.nodes import Element
from dicodec.dataset import Dataset
from dicodec.errors import DecodeError, DicomError
from dicodec.io import decode
from dicodec.transfer_syntax import is_deflated
from dicodec.vr import BULK

from .check import check

FILES = [path for path in all_files() if path.stat().st_size < 200_000]
#: The files in portions, which may run at the same time.
PORTIONS = [FILES[first::6] for first in range(6)]
CUTS = 4
FLIPS = 3


@contextmanager
def limit(seconds: float) -> Iterator[None]:
    """Nothing may take longer."""

    def stop(*_: object) -> None:
        raise TimeoutError(f"takes more than {seconds} s")

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def whole_of(data: bytes) -> Dataset | None:
    """The data set, where it can be walked to the end."""
    try:
        ds = decode(data)
        list(ds.walk())
    except DicomError:
        return None
    return ds


@pytest.mark.parametrize("files", PORTIONS, ids=lambda files: f"{len(files)} files")
def test_cut_off(files: list[Path]) -> None:
    for path in files:
        data = path.read_bytes()
        random = Random(path.name)
        whole = whole_of(data)
        cuts = {random.randrange(len(data)) for _ in range(CUTS // 2)}
        if whole is not None:
            # Beside what most of the bytes are, which is pixels.
            headers = [place for element in whole for place in (element.offset, element.value_offset)]
            cuts |= {min(random.choice(headers) + random.randrange(10), len(data)) for _ in range(CUTS // 2)}
        with limit(20):
            for cut in sorted(cuts):
                check(data[:cut])
                if whole is not None:
                    compare(whole, data, cut, f"{short(path)} cut at {cut}")


def compare(whole: Dataset, data: bytes, cut: int, where: str) -> None:
    """What stands before the cut is there, in items, too; where something is missing, the damage tells so."""
    reach = readable(whole, data, cut)
    complete = {path: element for path, element in whole.walk() if element._end() <= reach}
    meta = [element for element in whole.file_meta or () if element._end() <= cut]
    try:
        part = decode(data[:cut], partial=True)
    except DecodeError:
        assert not complete, where
        assert not meta, where
        return
    found = dict(part.walk())
    assert complete.keys() <= found.keys(), where
    for path, element in whole.walk():
        same = found.pop(path, None)
        if same is None:
            continue
        assert same.vr == element.vr, where
        if path in complete:
            assert bytes(same.raw) == bytes(element.raw), where
        else:
            # Only bulk data and sequences may be there in part.
            assert same.vr == "SQ" or same.vr in BULK, where
            # In big endian, words that are cut off are not swapped.
            assert bytes(element.raw).startswith(bytes(same.raw)[: len(same.raw) // 8 * 8]), where
    assert not found, where
    if meta:
        assert part.file_meta is not None, where
        assert [bytes(part.file_meta[one.tag].raw) for one in meta] == [bytes(one.raw) for one in meta], where
    if part.damage is None and not (is_deflated(whole.transfer_syntax or "") and cut < len(data)):
        # Then nothing tells that there was more: it ends between two elements, items or fragments.
        before = max(place for place in places(whole) if place <= reach)
        assert not part._level.context.data[before:].strip(b"\0"), where


def readable(whole: Dataset, data: bytes, cut: int) -> int:
    """Up to where the bytes of the data set are there."""
    if not is_deflated(whole.transfer_syntax or ""):
        return cut
    body = whole._level.start
    return body + len(zlib.decompressobj(-15).decompress(data[body:cut])) if cut > body else cut


def places(whole: Dataset) -> set[int]:
    """Where a data set may end, as far as can be told."""
    found = {0, whole._level.start}
    for element in whole.file_meta or ():
        found |= {element._pos, element._end()}
    for element in whole:
        found |= around(element)
    return found


def around(element: Element) -> set[int]:
    """The places around an element and, where it has no length, in it."""
    found = {element._pos, element._end()}
    if not element.is_undefined_length:
        return found
    found |= {element._start, element._stop}
    if element.vr != "SQ":
        view = element._context.source.view
        position = element._start
        for part in element.fragments or ():
            position += 8 + len(part)
            found.add(position)
        assert view[position : position + 4] == view[element._stop : element._stop + 4]
        return found
    for item in element.value:
        level = level_of(item)
        found |= {level.pos, level.end}
        if level.was_undefined():
            found |= {level.start, level.stop}
            for inner in item:
                found |= around(inner)
    return found


@pytest.mark.parametrize("files", PORTIONS, ids=lambda files: f"{len(files)} files")
def test_wrong_bytes(files: list[Path]) -> None:
    for path in files:
        data = path.read_bytes()
        random = Random(path.name)
        whole: Any = whole_of(data) or ()
        headers = [place for element in whole for place in (element.offset, element.value_offset)]
        with limit(20):
            for number in range(FLIPS):
                near = random.choice(headers) + random.randrange(8) if headers and number else len(data)
                place = near if near < len(data) else random.randrange(len(data))
                wrong = bytearray(data)
                wrong[place] ^= 1 << random.randrange(8)
                try:
                    check(bytes(wrong))
                except Exception as error:
                    error.add_note(f"{short(path)} with another byte at {place}")
                    raise
