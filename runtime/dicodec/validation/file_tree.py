"""The elements of a file as a tree of short texts, for reports that show findings beside them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final

import attrs

from dicodec import registry
from dicodec.dataset import Dataset
from dicodec.errors import DicomError
from dicodec.shown import shown_name, shown_value
from dicodec.tag import Tag

# Enough to see what stands there.
_SHOWN: Final = 120
# Items of a sequence that are shown whatever is in them; of the others only those with findings.
_FIRST_ITEMS: Final = 10


@attrs.frozen
class Item:
    """An item of a sequence, its number from 1."""

    number: int
    lines: tuple[Line, ...]


@attrs.frozen
class Line:
    """An element: ``path`` as findings name it, tag, VR, name and value as text, and of a sequence its items.

    ``left_out`` is the number of items that are not shown since nothing was found in them.
    """

    path: str
    tag: str
    vr: str
    name: str
    value: str
    items: tuple[Item, ...] = ()
    left_out: int = 0

    def as_record(self) -> list[Any]:
        """The line as JSON of lists."""
        items = [[item.number, [line.as_record() for line in item.lines]] for item in self.items]
        return [self.path, self.tag, self.vr, self.name, self.value, items, self.left_out]

    @classmethod
    def from_record(cls, record: list[Any]) -> Line:
        """The line that a record was made of."""
        path, tag, vr, name, value, items, left_out = record
        made = tuple(Item(number, tuple(map(cls.from_record, lines))) for number, lines in items)
        return cls(path, tag, vr, name, value, made, left_out)


def tree_of(dataset: Dataset, found: Iterable[str]) -> tuple[Line, ...]:
    """The lines of a file: its file meta information and its data set. ``found`` are the paths of findings."""
    places = {place for path in found for place in around(path)}
    meta = () if dataset.file_meta is None else _lines(dataset.file_meta, "", places)
    return (*meta, *_lines(dataset, "", places))


def around(path: str) -> Iterator[str]:
    """The items and the element that a path leads through."""
    parts = path.split(".")
    for end in range(1, len(parts) + 1):
        yield ".".join(parts[:end])


def _lines(dataset: Dataset, path: str, places: set[str]) -> Iterator[Line]:
    for element in dataset:
        place = path + (registry.keyword(element.tag) or str(Tag(element.tag)))
        items: list[Item] = []
        left_out = 0
        if element.vr == "SQ":
            try:
                for number, item in enumerate(element.value, 1):
                    where = f"{place}[{number}]"
                    if number <= _FIRST_ITEMS or where in places:
                        items.append(Item(number, tuple(_lines(item, f"{where}.", places))))
                    else:
                        left_out += 1
            except DicomError:
                pass  # a finding tells
        name, value = shown_name(dataset, element), shown_value(element, _SHOWN)[0]
        yield Line(place, str(element.tag), element.vr, name, value, tuple(items), left_out)
