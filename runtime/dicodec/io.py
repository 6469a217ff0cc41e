"""Reading and writing: files, streams and messages (PS3.5, PS3.10)."""

import os
from collections.abc import Iterable
from typing import BinaryIO, Literal

import attrs

from dicodec import registry
from dicodec.charset import Charset
from dicodec.charset import charset as known_charset
from dicodec.core.levels import Level
from dicodec.core.walk import elements_of
from dicodec.dataset import Dataset
from dicodec.files import Path, name_of, read_bytes
from dicodec.limits import DEFAULT_LIMITS, Limits
from dicodec.part10 import Parsed, parse

#: What ``read`` does with large values.
Bulk = Literal["read", "defer", "map"]


def read(
    source: Path | BinaryIO,
    *,
    only: Iterable[int | str] | None = None,
    bulk: Bulk = "read",
    charset: str | None = None,
    partial: bool = False,
    limits: Limits = DEFAULT_LIMITS,
) -> Dataset:
    """Read a DICOM file: a Part 10 file, one without preamble, or a bare data set.

    Returns the typed class of its SOP class where there is one, a ``Dataset`` otherwise. Elements are indexed now
    and decoded when looked at.

    ``only`` names the attributes wanted, as keywords or tags: the result is a plain ``Dataset`` of those that are
    there, and the file is read no further than they may stand.

    ``bulk="defer"`` leaves values of 16 KiB and more in the file, from where they are fetched each time that somebody
    asks for them; an open file has to be one that can seek, such as fsspec's, and stay open. ``bulk="map"`` maps the
    file into memory: nothing is copied, but when somebody else cuts the file short, that ends the process. Offsets
    and lengths are those in the file in any case.

    ``charset`` is a value of Specific Character Set that holds instead of what the file says. With ``partial``, what
    stands before damage is returned and the damage is kept in ``ds.damage``. ``limits`` bounds what the file may ask
    for.

    Raises OSError, and DecodeError for what is not DICOM, damaged, or beyond the limits.
    """
    forced = None if charset is None else known_charset(charset)
    if only is not None:
        return _read_only(source, only, forced, partial, limits)
    if bulk != "read":
        return _read_deferred(source, bulk, forced, partial, limits)
    data, name = read_bytes(source)
    return dataset_of(parse(data, name, None, partial, limits, forced))


def _read_deferred(
    source: Path | BinaryIO, bulk: Bulk, charset: Charset | None, partial: bool, limits: Limits
) -> Dataset:
    from dicodec.deferred import of_file, of_path, parse_deferred

    if isinstance(source, str | os.PathLike):
        fetch, size = of_path(source, bulk == "map")
        name = os.fspath(source)
    elif bulk == "map":
        raise TypeError('bulk="map" needs a path; an open file can be read with bulk="defer"')
    else:
        fetch, size = of_file(source)
        name = name_of(source)
    return dataset_of(parse_deferred(fetch, size, name, charset, partial, limits))


def _read_only(
    source: Path | BinaryIO, only: Iterable[int | str], charset: Charset | None, partial: bool, limits: Limits
) -> Dataset:
    from dicodec.head import find_in_file, wanted_tags

    wanted = wanted_tags(only)
    if isinstance(source, str | os.PathLike):
        found = find_in_file(source, wanted, charset)
        if found is not None:
            return Dataset._part(*found)
    data, name = read_bytes(source)
    parsed = parse(data, name, None, partial, limits, charset)
    elements = {tag: one for tag, one in elements_of(parsed.level).items() if tag in wanted}
    level = Level(parsed.level.context, -1, 0, 0, 0)
    level.elements = elements
    return Dataset._part(level, attrs.evolve(parsed.form, is_file=False, has_meta=False, preamble=None))


def decode(
    data: bytes | bytearray | memoryview,
    *,
    transfer_syntax: str | None = None,
    charset: str | None = None,
    name: str = "<bytes>",
    partial: bool = False,
    limits: Limits = DEFAULT_LIMITS,
) -> Dataset:
    """Decode bytes as ``read`` does a file; ``name`` stands for them in messages.

    ``transfer_syntax`` is the UID of what a bare data set is encoded in, as when it came by network; without it,
    that is found out.
    """
    forced = None if charset is None else known_charset(charset)
    return dataset_of(parse(bytes(data), name, transfer_syntax, partial, limits, forced))


def write(dataset: Dataset, target: Path | BinaryIO, *, transfer_syntax: str | None = None) -> None:
    """Write a data set as a Part 10 file; saving over the file that it was read from is safe.

    What was not touched since reading is written byte for byte. Missing file meta information is added, from the
    data set where that has it. ``transfer_syntax`` changes between implicit and explicit VR; pixel data is neither
    compressed nor decompressed. Raises OSError, EncodeError, ValueEncodeError and UnsupportedError; then the file
    is as it was.
    """
    dataset.save(target, transfer_syntax=transfer_syntax)


def encode(dataset: Dataset, *, transfer_syntax: str | None = None, bare: bool = False) -> bytes:
    """Encode a data set as ``write`` does; with ``bare``, the data set alone, without file meta information."""
    return dataset._encoded(transfer_syntax, bare)


def dataset_of(parsed: Parsed) -> Dataset:
    """What was parsed, as the typed class of its SOP class where there is one."""
    uid = parsed.sop_class_uid
    found = registry.iod_class(uid) if uid else None
    kind: type[Dataset] = found if found is not None and issubclass(found, Dataset) else Dataset
    return kind._from_parsed(parsed)
