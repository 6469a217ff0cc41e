"""What must hold for any bytes: an error of ours or a data set, and nothing lost on the way.

``check`` raises a ``PromiseError`` where a promise is broken. Any other exception that comes out of it is a bug, too.
"""

from __future__ import annotations

import copy
import pickle
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from dicodec.core.levels import Level, level_of
from dicodec.core.nodes import Element
from dicodec.core.walk import elements_of, levels_of
from dicodec.dataset import Dataset
from dicodec.errors import DecodeError, DicomError
from dicodec.io import decode, encode
from dicodec.limits import Limits
from dicodec.vr import VRS

from .check_ways import check_ways

#: Bytes that ask for more are refused, as a server would.
LIMITS = Limits(inflated_length=1 << 24)
IMPLICIT = "1.2.840.10008.1.2"
EXPLICIT = "1.2.840.10008.1.2.1"
_CHANGED = "PatientComments"


class PromiseError(AssertionError):
    """A promise that does not hold."""


def claim(holds: bool, promise: str) -> None:
    """Raise PromiseError unless a promise holds."""
    if not holds:
        raise PromiseError(promise)


def check(data: bytes, transfer_syntax: str | None = None) -> None:
    """Read, look, write and copy, strictly and in part."""
    whole: Dataset | None = None
    with suppress(DicomError):
        whole = read(data, transfer_syntax, False)
    part: Dataset | None = None
    try:
        part = read(data, transfer_syntax, True)
    except DicomError:
        claim(whole is None, "what can be read can be read in part")
    if whole is not None:
        use(data, whole, transfer_syntax)
    if part is not None:
        claim(whole is not None or part.damage is not None, "what cannot be read strictly has its damage kept")
        before = None if whole is None else shape(whole)
        claim(before is None or (shape(part) == before and part.damage is None), "in part is in whole without damage")
        use(data, part, transfer_syntax)
        change(read(data, transfer_syntax, True), read(data, transfer_syntax, True))
    if whole is not None:
        change(read(data, transfer_syntax, False), read(data, transfer_syntax, False))
        transcode(read(data, transfer_syntax, False))
    if transfer_syntax is None:
        broken = check_ways(data, None if whole is None else read(data, None, False), LIMITS)
        claim(not broken, broken)


def read(data: bytes, transfer_syntax: str | None, partial: bool) -> Dataset:
    """The data set, as a plain one or a typed one."""
    return decode(data, transfer_syntax=transfer_syntax, partial=partial, limits=LIMITS)


def shape(ds: Any) -> list[tuple[str, bytes]] | None:
    """All elements with their bytes; None where they cannot be walked."""
    try:
        return [(path, bytes(element.raw)) for path, element in ds.walk()]
    except DecodeError:
        return None


def use(data: bytes, ds: Dataset, transfer_syntax: str | None) -> None:
    """Look at everything; nothing changes by that."""
    partial = ds._level.context.source.partial
    file = encode(ds)
    claim(transfer_syntax is not None or file == data, "what was read is written back")
    bare = encode(ds, bare=True)
    elements = look(ds)
    claim(elements is not None or not partial, "in part, walking never fails")
    if ds.file_meta is not None:
        look(ds.file_meta)
    fresh = read(data, transfer_syntax, partial)
    try:
        claim(fresh.decode_all() == elements, "decode_all() counts the elements of the walk")
    except DecodeError:
        claim(elements is None, "decode_all() finds what the walk finds")
    if ds.damage is not None:
        # Where items end has only been found by looking at them.
        bare = encode(ds, bare=True)
    for one in (ds, fresh):
        claim(not one.touched, "looking touches nothing")
        claim(encode(one) == file and encode(one, bare=True) == bare, "looking changes no byte")
    claim(ds == fresh, "the same bytes are equal")
    copies(ds, bare)
    if ds.damage is None and elements is not None and ds._form is not None:
        again = decode(bare, transfer_syntax=ds._form.transfer_syntax, limits=LIMITS)
        claim(shape(again) == shape(ds), "a bare data set has the same elements")


def look(ds: Dataset) -> int | None:
    """Ask for all that an element can tell; how many there are, or None where they cannot be walked."""
    count = 0
    try:
        for _, element in ds.walk():
            count += 1
            _ = element.raw, element.stored_vr, element.length, element.offset, element.keyword, element.name
            _ = element.is_undefined_length, element.fragments, element.touched
            with suppress(DicomError):
                _ = element.value
                repr(element)
    except DecodeError:
        return None
    return count


def copies(ds: Dataset, bare: bytes) -> None:
    """Copies hold the same."""
    damaged = ds.damage is not None
    for name, one in (
        ("copy", copy.copy(ds)),
        ("deepcopy", copy.deepcopy(ds)),
        ("pickle", pickle.loads(pickle.dumps(ds))),
    ):
        claim(one == ds or damaged, f"a {name} is equal")
        claim(encode(one, bare=True) == bare or damaged, f"a {name} has the same bytes")


def change(ds: Dataset, known: Dataset) -> None:
    """One element changes, all others stay; ``known`` is the same data set, of which everything may be looked at."""
    partial = ds._level.context.source.partial
    before = {element.tag: content(element, partial) for element in ds}
    try:
        if any(is_odd(one) for one in all_elements(known._level)):
            return  # what is made of such a header depends on what follows it
        ds[_CHANGED] = "changed"
        written = encode(ds, bare=True)
        encode(ds)
    except DicomError:
        return
    assert ds._form is not None
    after = decode(written, transfer_syntax=ds._form.transfer_syntax, partial=partial, limits=LIMITS)
    found = {element.tag: content(element, partial) for element in after}
    added = set(found) - set(before)
    claim(_CHANGED in after, "a change is found again")
    claim(not set(before) - set(found) and added <= {after[_CHANGED].tag}, "after a change, the elements are the same")
    for tag, raw in before.items():
        # Group lengths are counted anew; what lacked its delimiter at the end of the bytes has got one.
        if tag.element and tag != after[_CHANGED].tag and found[tag] != raw:
            claim(not raw.rstrip(b"\0") or found[tag].startswith(raw), "after a change, all other bytes are the same")


def content(element: Element, partial: bool) -> bytes:
    """What is to stay: all bytes, but what is cut off is written without the rest, and the last fragment whole."""
    if partial and element.vr == "SQ":
        return b""
    parts = element.fragments if partial else None
    return bytes(element.raw) if parts is None else b"".join(map(bytes, parts))


def all_elements(level: Level) -> Iterator[Element]:
    """All elements, those whose tag comes again later among them."""
    for element in [*elements_of(level).values(), *(level.repeats or ())]:
        yield element
        if element.vr == "SQ":
            for entry in levels_of(element.sequence()):
                yield from all_elements(level_of(entry))


def is_odd(element: Element) -> bool:
    """Whether a header does not fit the encoding; its reserved bytes are zero when it is written anew."""
    header = element._context.data[element._pos : element._start]
    if element._context.explicit:
        return header[4:6].decode("latin-1") not in VRS or (len(header) == 12 and header[6:8] != b"\0\0")
    length = int.from_bytes(header[4:], "little")
    return len(header) != 8 or length not in (element.length, 0xFFFFFFFF)


def transcode(ds: Dataset) -> None:
    """Another encoding holds the same, or is refused."""
    for uid in (IMPLICIT, EXPLICIT):
        try:
            written = encode(ds, transfer_syntax=uid, bare=True)
        except DicomError:
            continue
        if not written:
            continue
        again = decode(written, transfer_syntax=uid, limits=LIMITS)
        claim(again.keys() == ds.keys(), "another encoding has the same elements")
