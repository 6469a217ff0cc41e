"""Which records stand below which: what the standard's table says, and what their order suggests (PS3.3 F.4)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Final

from dicodec import registry

#: A type outside the hierarchy, to which others refer by an offset of its own (PS3.3-2004 F.3.2.2, retired).
SHARED: Final = "MRDR"
PRIVATE: Final = "PRIVATE"
#: How deep the types stood that the table no longer has (PS3.3-1998, 2004 and 2018b).
_RETIRED: Final = {
    "TOPIC": 0, "PRINT QUEUE": 0, "FILM SESSION": 1, "HL7 STRUC DOC": 1, "FILM BOX": 2, "VISIT": 2, "RESULTS": 2,
    "STUDY COMPONENT": 2, "OVERLAY": 3, "MODALITY LUT": 3, "VOI LUT": 3, "CURVE": 3, "STORED PRINT": 3,
    "INTERPRETATION": 3, "IMAGE BOX": 3, SHARED: 3,
}  # fmt: skip
_RETIRED_ABOVE: Final = frozenset(("TOPIC", "PRINT QUEUE", "FILM SESSION", "FILM BOX", "RESULTS"))
_LEAF: Final = 3


@cache
def lower_types() -> Mapping[str, tuple[str, ...]]:
    """The types that may stand below each type, ``""`` being the root (PS3.3 table F.4-1)."""
    return {record.name: record.lower for record in registry.constraint_iod("basic_directory").records}


def is_known(kind: str) -> bool:
    """Whether the standard has or had a type of record."""
    return kind in lower_types() or kind in _RETIRED


def may_stand(kind: str, below: str) -> bool:
    """Whether table F.4-1 allows a type below another one; what it says nothing about may stand anywhere."""
    table = lower_types()
    if below not in table or below == PRIVATE or kind in table[below]:
        return True
    return not any(kind in lower for lower in table.values())


@cache
def _depths() -> Mapping[str, int]:
    """How deep each type stands that has others below it, or that stands higher than below a series."""
    table = lower_types()
    found = dict(_RETIRED)
    waiting = [("", -1)]
    for name, depth in waiting:
        lower = [kind for kind in table.get(name, ()) if kind != PRIVATE and kind not in found]
        found.update(dict.fromkeys(lower, depth + 1))
        waiting += [(kind, depth + 1) for kind in lower]
    return found


def by_order(kinds: Iterable[str]) -> Iterator[int | None]:
    """For each type of a list the place of the record above it, going by the order that writers usually follow.

    A record belongs to the nearest one before it that stands higher: an image to its series, a series to its study.
    """
    above: list[tuple[int, int]] = []
    table = lower_types()
    for place, kind in enumerate(kinds):
        depth = _depths().get(kind, _LEAF)
        while above and above[-1][0] >= depth:
            above.pop()
        yield above[-1][1] if above else None
        if kind in _RETIRED_ABOVE or len(table.get(kind, ())) > 1:
            above.append((depth, place))
