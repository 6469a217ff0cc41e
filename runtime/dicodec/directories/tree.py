"""The records of a directory as a tree (PS3.3 F.2.1, F.3.2.2)."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from copy import deepcopy
from itertools import pairwise
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any, BinaryIO, Final

import attrs

from dicodec.core.target import FileRange
from dicodec.dictionary import to_tag
from dicodec.directories.files import locate, parts_of
from dicodec.directories.offsets import FIRST, LAST, LOWER, NEXT, RECORDS, SHARING, Links, set_offsets
from dicodec.errors import DicomError, EncodeError, ValueEncodeError

if TYPE_CHECKING:
    import os

    from dicodec.dataset import Dataset
    from dicodec.items import Items

IN_USE: Final = 0x00041410
TYPE: Final = 0x00041430
FILE_ID: Final = 0x00041500


@attrs.frozen
class Problem:
    """One thing that is wrong with a directory, as it was read.

    ``rule`` is a stable id; ``path`` leads to the attribute, item numbers from 1, as in findings of the validator.
    """

    rule: str
    path: str
    message: str

    def __str__(self) -> str:
        return f"{self.path}  {self.message}"


class Entity(ABC):
    """Records of one level, each with those below it: what a directory and a record have in common (PS3.3 F.2.1)."""

    __slots__ = ("_children",)

    _children: list[DirectoryRecord]

    def walk(self) -> Iterator[tuple[int, DirectoryRecord]]:
        """All records below, each before those below it, with how deep they stand: the first level has depth 0."""
        waiting = [(0, one) for one in reversed(self._children)]
        while waiting:
            depth, record = waiting.pop()
            yield depth, record
            waiting += [(depth + 1, one) for one in reversed(record._children)]

    def find(self, type: str | None = None, **attributes: Any) -> list[DirectoryRecord]:
        """The records below of a type, with these values: ``find("STUDY", StudyDate="20240131")``.

        A value is compared with what reading gives, or with its text; None stands for absent or empty. Raises
        UnknownKeyError for what is no keyword.
        """
        wanted = {to_tag(keyword): value for keyword, value in attributes.items()}
        return [
            record
            for _, record in self.walk()
            if type in (None, record.type)
            and all(_is(_value(record.item, tag), value) for tag, value in wanted.items())
        ]

    def add(self, item: Dataset | Mapping[str, Any], *, before: DirectoryRecord | None = None) -> DirectoryRecord:
        """Add a record to the level below, at its end or before another one; returns it.

        The record stands in the sequence behind those that come before it in the tree. Its offsets are counted by
        ``update_offsets`` or ``save``. A data set that stands in a sequence already is copied. Raises DicomError where
        ``before`` is no record of that level.
        """
        directory = self._owner()
        siblings = self._children
        if before is not None and before not in siblings:
            raise DicomError(f"{before!r} is not of the level that a record is added to")
        if before is not None:
            place = directory._place(before)
        elif siblings:
            place = directory._place(siblings[-1]._last()) + 1
        else:
            place = directory._place(self) + 1 if isinstance(self, DirectoryRecord) else len(directory._records)
        if isinstance(item, Mapping):
            item = {"OffsetOfTheNextDirectoryRecord": 0, "OffsetOfReferencedLowerLevelDirectoryEntity": 0, **item}
        items = directory._items()
        items.insert(place, item)
        record = DirectoryRecord(directory, items[place], self if isinstance(self, DirectoryRecord) else None)
        for tag, value in ((NEXT, 0), (IN_USE, 0xFFFF), (LOWER, 0)):
            if tag not in record.item:
                record.item[tag] = value
        directory._records.insert(place, record)
        directory._rearranged = True
        siblings.insert(siblings.index(before) if before is not None else len(siblings), record)
        return record

    @abstractmethod
    def _owner(self) -> Directory:
        """The directory that the records belong to. Raises DicomError for a record that was removed."""


class DirectoryRecord(Entity):
    """A record of a directory: ``item`` is the data set with its keys, ``children`` are the records below it."""

    __slots__ = ("_directory", "_leads", "_parent", "item")

    item: Dataset
    """The item of Directory Record Sequence."""

    def __init__(self, directory: Directory, item: Dataset, parent: DirectoryRecord | None = None) -> None:
        self._children = []
        self._directory: Directory | None = directory
        self._parent = parent
        # What its offsets lead to beside the tree: the record that it shares, and the next one of orphans.
        self._leads: dict[int, DirectoryRecord] = {}
        self.item = item

    @property
    def type(self) -> str:
        """The Directory Record Type, such as ``PATIENT``; ``""`` where there is none that can be read."""
        value = _value(self.item, TYPE)
        return value if isinstance(value, str) else ""

    @property
    def children(self) -> tuple[DirectoryRecord, ...]:
        """The records of the entity below, in order."""
        return tuple(self._children)

    @property
    def parent(self) -> DirectoryRecord | None:
        """The record above; None for those of the root, and for what does not belong to the tree."""
        return self._parent

    @property
    def in_use(self) -> bool:
        """Whether the record counts: only 0 in Record In-use Flag says that it does not (retired, PS3.3 F.3.2.2)."""
        return bool(_value(self.item, IN_USE) != 0)

    @property
    def path(self) -> PurePosixPath | None:
        """The referenced file, relative to the folder of the DICOMDIR; None where no file is referenced.

        Raises DicomError where Referenced File ID does not lead to something in that folder.
        """
        holder = self if FILE_ID in self.item else self._leads.get(SHARING, self)
        parts = parts_of(holder.item.get(FILE_ID))
        return PurePosixPath(*parts) if parts else None

    def file(self, base: str | os.PathLike[str] | None = None) -> Path:
        """The referenced file below ``base``, which is the folder that the DICOMDIR was read from.

        Names are found whatever their case, and with the points and versions that media add. Where no file is found,
        the path is the one where it should be. Raises DicomError where no file is referenced, or one that is not
        below the base folder.
        """
        path = self.path
        if path is None:
            raise DicomError(f"{self!r} refers to no file")
        folder = self._directory.folder if base is None and self._directory is not None else base
        if folder is None:
            raise DicomError("the directory was not read from a path; say which folder its files are in: file(base)")
        return locate(Path(folder), path.parts)

    def remove(self) -> None:
        """Remove the record and all below it from the tree and from the sequence."""
        directory = self._owner()
        gone = {self, *(record for _, record in self.walk())}
        items = directory._items()
        for place in [place for place, record in enumerate(directory._records) if record in gone][::-1]:
            del items[place], directory._records[place]
        for level in (directory._orphans, (directory if self._parent is None else self._parent)._children):
            if self in level:
                level.remove(self)
        self._parent = None
        directory._rearranged = True
        for record in gone:
            record._directory = None

    def _owner(self) -> Directory:
        if self._directory is None:
            raise DicomError(f"{self!r} was removed from its directory")
        return self._directory

    def _last(self) -> DirectoryRecord:
        """The last record below, in the order of the tree, or the record itself."""
        last = self
        while last._children:
            last = last._children[-1]
        return last

    def __repr__(self) -> str:
        count = len(self._children)
        return f"<DirectoryRecord {self.type or '?'}: {count} record{'' if count == 1 else 's'} below>"


class Directory(Entity):
    """The directory of a file-set, as a tree of records. ``dicodec.directory`` makes one of a DICOMDIR.

    ``dataset`` is the data set that it shows; change values there and in the records' items, and the tree with ``add``
    and ``remove``. ``save`` counts the offsets anew where that is needed.
    """

    __slots__ = ("_is_ours", "_orphans", "_rearranged", "_records", "dataset", "folder", "problems")

    dataset: Dataset
    """The data set of the DICOMDIR."""
    folder: Path | None
    """The folder that it was read from, where it came from a path."""
    problems: list[Problem]
    """What was wrong with it when it was read."""

    def __init__(self, dataset: Dataset, folder: Path | None, *, is_ours: bool) -> None:
        self._children = []
        self._records: list[DirectoryRecord] = []
        self._orphans: list[DirectoryRecord] = []
        # Whether the data set was read for this, as far as it goes, which the user has not asked for.
        self._is_ours = is_ours
        # Whether records were added or removed: then the same bytes may stand for another tree.
        self._rearranged = False
        self.dataset = dataset
        self.folder = folder
        self.problems = []

    @property
    def roots(self) -> tuple[DirectoryRecord, ...]:
        """The records of the root directory entity, in order."""
        return tuple(self._children)

    @property
    def records(self) -> tuple[DirectoryRecord, ...]:
        """All records, those that do not belong to the tree among them, in the order of the sequence."""
        return tuple(self._records)

    @property
    def orphans(self) -> tuple[DirectoryRecord, ...]:
        """The records that no offset of the tree leads to, with those below them. They are kept."""
        return tuple(self._orphans)

    def update_offsets(self) -> None:
        """Make all offsets what they have to be in the file that ``dataset.save`` writes (PS3.3 F.3.2.2).

        They are set from the tree, for the encoding that the data set has; only those that differ are assigned. Raises
        EncodeError for a file that is damaged, and DicomError where the sequence was changed but for ``add`` and
        ``remove``.
        """
        self._check()
        self._set_offsets(self.dataset, None)

    def save(
        self, target: str | os.PathLike[str] | BinaryIO, *, transfer_syntax: str | None = None, **options: Any
    ) -> None:
        """Write the DICOMDIR with offsets that are right for it; ``options`` are those of the data set's own ``save``.

        What was read and not changed is written byte for byte, whatever its offsets are; ``update_offsets`` corrects
        them. In another transfer syntax the offsets are those of that file only: the data set keeps its own. Raises
        what ``dataset.save`` and ``update_offsets`` raise.
        """
        dataset = self.dataset
        content = dataset._content()
        if transfer_syntax not in (None, content.encoding):
            self._check()
            dataset = deepcopy(dataset)
            self._set_offsets(dataset, transfer_syntax)
        else:
            source = dataset._level.context.source
            original = source.view if source.original is None else source.original
            if isinstance(original, FileRange):
                original = original.whole()
            if self._rearranged or dataset._encoded(transfer_syntax, False) != memoryview(original):
                self.update_offsets()
        dataset.save(target, transfer_syntax=transfer_syntax, **options)

    def _check(self) -> None:
        """Refuse to count offsets of a directory that would lose records, or whose sequence is another one now."""
        if self._is_ours and self.dataset.damage is not None:
            raise EncodeError(
                f"{self.dataset.damage}\n  A changed directory would be written without what could not be read;"
                " directory(read(path, partial=True)) allows that."
            )
        items = self._items() if RECORDS in self.dataset else []
        if len(items) != len(self._records) or any(
            one is not record.item for one, record in zip(items, self._records, strict=True)
        ):
            raise DicomError(
                "Directory Record Sequence was changed beside the tree: use add() and remove() of directory and records"
            )

    def _set_offsets(self, dataset: Dataset, transfer_syntax: str | None) -> None:
        """Let the offsets of the data set, or of a copy of it, lead where the tree says."""
        records, roots = self._records, self._children
        places: dict[DirectoryRecord | None, int | None] = {record: place for place, record in enumerate(records)}
        following = {one: two for level in [self, *records] for one, two in pairwise([*level._children, None])}
        links: list[Links] = []
        for record in records:
            inside = record in following
            leads = {
                NEXT: following[record] if inside else record._leads.get(NEXT),
                LOWER: record._children[0] if record._children else None,
                SHARING: record._leads.get(SHARING),
            }
            # What does not belong to the tree gets no offsets that it did not have.
            wanted = [tag for tag in leads if tag in record.item or (inside and tag != SHARING)]
            links.append({tag: places.get(leads[tag]) for tag in wanted})
        ends = {FIRST: roots[0] if roots else None, LAST: roots[-1] if roots else None}
        root = {tag: places.get(end) for tag, end in ends.items() if tag in dataset or RECORDS in dataset}
        set_offsets(dataset, root, links, transfer_syntax)

    def _place(self, record: DirectoryRecord) -> int:
        return self._records.index(record)

    def _items(self) -> Items[Any]:
        """The items of the sequence, which is made if need be."""
        if RECORDS not in self.dataset:
            self.dataset[RECORDS] = []
        element = self.dataset[RECORDS]
        if element.vr != "SQ":
            raise ValueEncodeError(f"Directory Record Sequence {element.tag} is no sequence but {element.vr}")
        items: Items[Any] = element.value
        return items

    def _owner(self) -> Directory:
        return self

    def __repr__(self) -> str:
        count, wrong = len(self._records), len(self.problems)
        found = f", {wrong} problem{'' if wrong == 1 else 's'}" if wrong else ""
        return f"<Directory: {count:,} record{'' if count == 1 else 's'}{found}>"


def _value(item: Dataset, tag: int) -> Any:
    """A value as far as it can be decoded."""
    try:
        return item.get(tag)
    except DicomError:
        return None


def _is(value: Any, wanted: Any) -> bool:
    if isinstance(wanted, list):
        wanted = tuple(wanted)
    return bool(value == wanted) or (isinstance(wanted, str) and value is not None and str(value) == wanted)
