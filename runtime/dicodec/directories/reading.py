"""Reading a directory: from record to record by their offsets, as far as these lead (PS3.3 F.3.2.2)."""

from __future__ import annotations

import os
from bisect import bisect_right
from collections import deque
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path
from typing import Any, BinaryIO, Final

from dicodec.core.levels import Level
from dicodec.core.source import Source
from dicodec.dataset import Dataset
from dicodec.directories.offsets import FIRST, LAST, LOWER, NEXT, RECORDS, SHARING, places_of
from dicodec.directories.order import SHARED, is_known, may_stand
from dicodec.directories.order import by_order as places_by_order
from dicodec.directories.tree import FILE_ID, TYPE, Directory, DirectoryRecord, Problem
from dicodec.errors import DicomError
from dicodec.files import read_bytes
from dicodec.io import dataset_of
from dicodec.limits import DEPTH
from dicodec.part10 import parse
from dicodec.recognize import PREAMBLE
from dicodec.registry import keyword
from dicodec.tag import MEDIA_STORAGE_SOP_CLASS_UID, TRANSFER_SYNTAX_UID
from dicodec.transfer_syntax import EXPLICIT_LITTLE_ENDIAN, describe
from dicodec.uid import MEDIA_STORAGE_DIRECTORY

_SEQUENCE: Final = keyword(RECORDS)


def directory(source: Dataset | str | os.PathLike[str] | BinaryIO, *, by_order: bool = False) -> Directory:
    """The directory of a file-set as a tree: of a file DICOMDIR, or of a data set (PS3.3 F, PS3.10 8).

    What is wrong with it is told in ``problems`` and tolerated as far as possible: offsets that lead nowhere or round
    in a circle end there, records that none leads to are ``orphans``. Where there are no offsets, or none that leads
    to a record, the tree follows the order of the records, an image below the series before it; with ``by_order``
    that is done in any case, and offsets are ignored.

    A file that is damaged is read as far as it goes, as by ``read(source, partial=True)``, but not changed; how a data
    set was read is up to the user. Raises OSError, and DecodeError for what is not DICOM at all, DicomError for what
    is no directory.
    """
    folder = None
    if isinstance(source, Dataset):
        dataset = source
    else:
        data, name = read_bytes(source)
        dataset = dataset_of(parse(data, name, None, True))
        if isinstance(source, str | os.PathLike):
            folder = Path(source).parent
    meta = dataset.file_meta
    media = None if meta is None else meta.get(MEDIA_STORAGE_SOP_CLASS_UID)
    if media != MEDIA_STORAGE_DIRECTORY and RECORDS not in dataset and FIRST not in dataset:
        raise DicomError(f"{dataset!r} is no directory: it has no Directory Record Sequence (PS3.3 F.3.2.2)")
    made = Directory(dataset, folder, is_ours=not isinstance(source, Dataset))
    _Reader(made).read(by_order)
    return made


def _offset(elements: Any, tag: int) -> int | None:
    """The value of an offset; None where it is absent or none."""
    try:
        value = elements.get(tag)
    except DicomError:
        return None
    return value if isinstance(value, int) else None


def _span(level: Level, source: Source) -> tuple[int, int]:
    """Where an item begins and ends in the file of a source; -1 for one that is not from there."""
    if level.pos < 0 or level.context.source is not source:
        return -1, -1
    return source.place(level.pos), source.place(level.end)


class _Reader:
    """Fills a directory with the records of its data set."""

    def __init__(self, made: Directory) -> None:
        self.made = made
        self.dataset = made.dataset
        self.values: dict[DirectoryRecord, dict[int, int | None]] = {}
        self.numbers: dict[DirectoryRecord, int] = {}
        # Where records begin and end, in that order, and the one that begins at a byte.
        self.spans: list[tuple[int, int, DirectoryRecord]] = []
        self.at: dict[int, DirectoryRecord] = {}
        self.shift = 0
        self.reached: set[DirectoryRecord] = set()
        self.waiting: deque[DirectoryRecord] = deque()

    def read(self, in_order: bool) -> None:
        made = self.made
        self._find_records()
        self._check_encoding()
        self.numbers = {record: number for number, record in enumerate(made._records, 1)}
        for record in made._records:
            self.values[record] = {tag: _offset(record.item, tag) for tag in (NEXT, LOWER, SHARING)}
        self._find_places()
        if not made._records:
            for tag in (FIRST, LAST):
                self._target(_offset(self.dataset, tag), keyword(tag))
        elif in_order or not self._follow():
            self._arrange()
        self._set_apart()
        self._check_records()

    def _problem(self, rule: str, path: str, message: str) -> None:
        self.made.problems.append(Problem(rule, path, message))

    def _path(self, record: DirectoryRecord, tag: int = 0) -> str:
        place = f"{_SEQUENCE}[{self.numbers[record]}]"
        return f"{place}.{keyword(tag)}" if tag else place

    # The records and where they stand.

    def _find_records(self) -> None:
        made, dataset = self.made, self.dataset
        if RECORDS in dataset and dataset[RECORDS].vr != "SQ":
            self._problem("sequence", _SEQUENCE, f"is no sequence but {dataset[RECORDS].vr}")
        elif RECORDS in dataset:
            made._records = [DirectoryRecord(made, item) for item in dataset[RECORDS].value]
        damage = dataset.damage
        if damage is not None:
            self._problem("damage", _SEQUENCE, str(damage).partition("\n")[0])

    def _check_encoding(self) -> None:
        uid = self.dataset.transfer_syntax
        if uid not in (None, EXPLICIT_LITTLE_ENDIAN):
            told = f"is {describe(uid)}; a DICOMDIR is in {describe(EXPLICIT_LITTLE_ENDIAN)} (PS3.10 8.6)"
            self._problem("encoding", keyword(TRANSFER_SYNTAX_UID), told)

    def _find_places(self) -> None:
        """Where the records begin, in the file that was read or in the one that would be written."""
        made = self.made
        if not made._records:
            return
        offsets = self._offsets()
        source = self.dataset[RECORDS].sequence().context.source
        levels = [record.item._level for record in made._records]
        self._place([_span(one, source) for one in levels])
        missed = self._hits(offsets, 0) < len(offsets)
        if missed and self.dataset.touched:
            # Offsets that were updated since it was read are those of what will be written.
            known = self.spans, self.at, self._hits(offsets, 0)
            try:
                places = places_of(self.dataset._encoded(None, False), source)
            except DicomError:
                places = []
            if len(places) == len(levels):
                self._place(places)
            if self._hits(offsets, 0) <= known[2]:
                self.spans, self.at = known[:2]
        if missed and self.spans:
            self.shift = self._find_shift(offsets)

    def _place(self, places: Iterable[tuple[int, int]]) -> None:
        spans = [(*place, record) for place, record in zip(places, self.made._records, strict=True) if place[0] >= 0]
        self.at = {begin: record for begin, _, record in reversed(spans)}
        self.spans = sorted(spans, key=lambda span: span[:2])

    def _offsets(self) -> set[int]:
        found = {_offset(self.dataset, FIRST), _offset(self.dataset, LAST)}
        for values in self.values.values():
            found.update(values.values())
        return {one for one in found if one}

    def _hits(self, offsets: Iterable[int], shift: int) -> int:
        return sum(offset + shift in self.at for offset in offsets)

    def _find_shift(self, offsets: set[int]) -> int:
        """What all offsets are short of: some writers count from another byte than the first one of the file."""
        begin, source = self.spans[0][0], self.dataset._level.context.source
        # From behind the preamble, its prefix, or the file meta information; to the content of items; anything else
        # that makes the first offset, or the lowest one, lead to the record at the beginning.
        candidates = [0, PREAMBLE, PREAMBLE + 4, source.place(self.dataset._level.start), -8]
        candidates += [begin - one for one in (_offset(self.dataset, FIRST), min(offsets)) if one]
        best = max(candidates, key=lambda shift: self._hits(offsets, shift))  # the first of several
        return best if self._hits(offsets, best) * 2 > len(offsets) else 0

    # The tree.

    def _at(self, offset: int | None) -> DirectoryRecord | None:
        """The record that an offset leads to; 0 leads to none."""
        return self.at.get(offset + self.shift) if offset else None

    def _target(self, offset: int | None, path: str) -> DirectoryRecord | None:
        """The record that an offset leads to; a problem where there is none."""
        found = self._at(offset)
        if found is None and offset:
            place = offset + self.shift
            index = bisect_right(self.spans, place, key=lambda span: span[0]) - 1
            begin, end, record = self.spans[index] if index >= 0 else (0, 0, None)
            if record is not None and begin < place < end:
                self._problem("offset", path, f"{offset:,} leads {place - begin:,} bytes into {self._path(record)}")
            else:
                self._problem("offset", path, f"{offset:,} leads nowhere: no record is there")
        return found

    def _follow(self) -> bool:
        """Follow the offsets; false if they do not even begin."""
        offsets = self._offsets()
        if not self._hits(offsets, self.shift):
            self._by_order("none leads to a record" if offsets else "there are none")
            return False
        if self.shift:
            off = f"{abs(self.shift):,} bytes too {'low' if self.shift > 0 else 'high'}"
            told = f"all offsets are {off}, which is allowed for: they count from the first byte of the file"
            self._problem("shifted", _SEQUENCE, f"{told} (PS3.3 F.3.2.2)")
        for record, values in self.values.items():
            for tag in (NEXT, LOWER):
                if values[tag] is None:
                    self._problem("missing", self._path(record, tag), "is missing, or no offset; taken for 0")
        first = self._first()
        if first is None:
            return False
        self._follow_all(first, keyword(FIRST), self.made._children)
        self._check_last()
        return True

    def _by_order(self, why: str) -> None:
        told = "the tree follows the order of the records"
        self._problem("order", _SEQUENCE, f"no offset helps to find the records: {why}; {told}")

    def _first(self) -> DirectoryRecord | None:
        """The first record of the root, or the only one that could be."""
        path = keyword(FIRST)
        offset = _offset(self.dataset, FIRST)
        found = self._target(offset, path)
        if found is not None:
            return found
        led = {offset for values in self.values.values() for offset in values.values() if offset}
        heads = [record for begin, _, record in self.spans if begin - self.shift not in led and record.type != SHARED]
        if len(heads) != 1:
            self._by_order("none leads to the root")
            return None
        if not offset:
            self._problem("offset", path, "leads to no record")
        self._problem("first", path, f"taken for {self._path(heads[0])}, the only record that no other one leads to")
        return heads[0]

    def _follow_all(self, first: DirectoryRecord, path: str, level: list[DirectoryRecord]) -> None:
        """Follow the records of one level from the first one, then those below.

        Those of a level come before any below, so that what belongs to several levels belongs to the highest one.
        """
        self._follow_level(None, first, path, level)
        while self.waiting:
            record = self.waiting.popleft()
            path = self._path(record, LOWER)
            self._follow_level(record, self._target(self.values[record][LOWER], path), path, record._children)

    def _follow_level(
        self, parent: DirectoryRecord | None, target: DirectoryRecord | None, path: str, level: list[DirectoryRecord]
    ) -> None:
        begin = len(level)
        while target is not None:
            if target in self.reached:
                self._refuse(path, target, parent, level[begin:])
                return
            self.reached.add(target)
            target._parent = parent
            level.append(target)
            self.waiting.append(target)
            path = self._path(target, NEXT)
            target = self._target(self.values[target][NEXT], path)

    def _refuse(
        self, path: str, target: DirectoryRecord, parent: DirectoryRecord | None, level: list[DirectoryRecord]
    ) -> None:
        """Tell of an offset that leads to a record which was reached before: in a circle, or from elsewhere."""
        circle = target in level
        for _ in range(DEPTH):  # deeper down a circle is nothing but a record that is reached twice
            circle = circle or target is parent
            parent = None if parent is None else parent.parent
        if circle:
            self._problem("circle", path, f"leads back to {self._path(target)}: a circle, which ends here")
        else:
            told = "a record belongs to one entity (PS3.3 F.2.1)"
            self._problem("twice", path, f"leads to {self._path(target)}, as another offset does; {told}")

    def _check_last(self) -> None:
        path, offset, last = keyword(LAST), _offset(self.dataset, LAST), self.made._children[-1]
        if offset is None:
            self._problem("missing", path, "is missing, or no offset")
        elif self._at(offset) is not last:
            self._problem("last", path, f"{offset:,} does not lead to the last record of the root, {self._path(last)}")

    def _arrange(self) -> None:
        """Make the tree by the order of the records."""
        records = [record for record in self.made._records if record.type != SHARED]
        for record, above in zip(records, places_by_order(record.type for record in records), strict=True):
            record._parent = None if above is None else records[above]
            (self.made if above is None else records[above])._children.append(record)
        self.reached.update(records)

    def _set_apart(self) -> None:
        """Gather the records that do not belong to the tree: as trees of their own, as far as their offsets lead."""
        made = self.made
        shared: set[DirectoryRecord] = set()
        led: set[DirectoryRecord | None] = set()
        for record, values in self.values.items():
            led.update(self._at(values[tag]) for tag in (NEXT, LOWER))
            target = self._at(values[SHARING])
            if target is not None:
                record._leads[SHARING] = target
                shared.add(target)
        left = [record for record in made._records if record not in self.reached and record not in shared]
        self.reached.update(shared)
        # Those that no record leads to are first ones; what is left then goes round in a circle.
        for first in sorted(left, key=lambda record: record in led):
            if first not in self.reached:
                begin = len(made._orphans)
                self._follow_all(first, self._path(first), made._orphans)
                for one, other in pairwise(made._orphans[begin:]):
                    one._leads[NEXT] = other
        for record in made._orphans:
            count = sum(1 for _ in record.walk())
            self._problem("orphan", self._path(record), f"no offset of the tree leads to it, nor to {count:,} below it")

    # What stands in the records.

    def _check_records(self) -> None:
        for record in self.made._records:
            kind, path = record.type, self._path(record, TYPE)
            if not kind:
                self._problem("type", path, "is missing, or cannot be read")
            elif not is_known(kind):
                self._problem("type", path, f"{kind!r} is no type of directory record (PS3.3 F.3.2.2)")
            try:
                record.path  # noqa: B018
            except DicomError as error:
                self._problem("file", self._path(record, FILE_ID), str(error))
        for record in self.made._children:
            self._check_place(record, "", "in the root")
        for _, record in self.made.walk():
            for child in record._children:
                self._check_place(child, record.type or "?", f"below {record.type}")

    def _check_place(self, record: DirectoryRecord, above: str, place: str) -> None:
        if not may_stand(record.type, above):
            told = f"{record.type} does not belong {place} (PS3.3 table F.4-1)"
            self._problem("place", self._path(record, TYPE), told)
