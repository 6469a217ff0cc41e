"""Counting the offsets between records anew (PS3.3 F.3.2.2)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from struct import pack
from typing import TYPE_CHECKING, Any, Final

from dicodec.core.levels import level_of
from dicodec.core.source import Source
from dicodec.core.walk import elements_of, levels_of, reach
from dicodec.errors import EncodeError
from dicodec.part10 import parse

if TYPE_CHECKING:
    from dicodec.dataset import Dataset

FIRST: Final = 0x00041200
LAST: Final = 0x00041202
RECORDS: Final = 0x00041220
NEXT: Final = 0x00041400
LOWER: Final = 0x00041420
#: To a record that several others share (retired in PS3.3-2004).
SHARING: Final = 0x00041504

#: Which record the offsets of a data set lead to, by its place in the sequence; None is none.
Links = Mapping[int, int | None]


def set_offsets(dataset: Dataset, root: Links, records: Sequence[Links], transfer_syntax: str | None) -> None:
    """Set the offsets of a directory, and of each of its records, for the file that it will be written as.

    Only those that are not right are assigned. Raises EncodeError.
    """
    items = dataset[RECORDS].value if RECORDS in dataset else ()
    while True:
        # Where the records will stand is read off what is written. To assign an offset changes lengths only where the
        # element is new or odd, or where its item is written anew for the first time: that comes to an end.
        positions = places_of(dataset._encoded(transfer_syntax, False), dataset._level.context.source)
        if len(positions) != len(records):
            raise EncodeError(f"of {len(records):,} directory records that were written {len(positions):,} can be read")
        changed = _assign(dataset, root, positions)
        for item, links in zip(items, records, strict=True):
            changed |= _assign(item, links, positions)
        if not changed:
            return


def places_of(data: bytes, source: Source) -> list[tuple[int, int]]:
    """Where each record of an encoded directory begins and ends, counted from the first byte of the file.

    In a deflated one they count as if it were not, which is how it is read, too.
    """
    level = parse(data, source.name, None, True, source.limits).level
    found = elements_of(level).get(RECORDS)
    levels = [] if found is None else map(level_of, levels_of(reach(level, found)))
    return [(one.pos, one.end) for one in levels]


def _assign(elements: Any, links: Links, positions: Sequence[tuple[int, int]]) -> bool:
    """Assign the offsets that differ; returns whether there were any."""
    changed = False
    for tag, place in links.items():
        offset = 0 if place is None else positions[place][0]
        if offset > 0xFFFFFFFF:
            raise EncodeError(f"a directory record would begin at byte {offset:,}; offsets reach no further than 4 GiB")
        if tag in elements and elements[tag].vr == "UL" and elements[tag].raw == pack("<I", offset):
            continue
        elements[tag] = offset
        changed = True
    return changed
