"""Content trees of structured reports: which value types may stand in which relationships (PS3.3 A.35)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, Final

import attrs

from dicodec.validation.consistency.reading import integers, item_at, items, text

if TYPE_CHECKING:
    from dicodec.dataset import Dataset
    from dicodec.schema import Iod, Relationship

_VALUE_TYPE: Final = 0x0040A040
_RELATIONSHIP: Final = 0x0040A010
_CONTENT: Final = 0x0040A730
_IDENTIFIER: Final = 0x0040DB73


@attrs.frozen
class Unrelated:
    """A content item in a relationship that the IOD does not have; ``path`` leads to the item."""

    path: str
    message: str


def unrelated(dataset: Dataset, iod: Iod) -> Iterator[Unrelated]:
    """The content items of a report whose relationship to the item above its IOD does not allow.

    Items that refer to another one by its place are looked up. What lacks a value type or relationship, or refers to
    nothing, is not for this check.
    """
    if iod.relationships:
        yield from _below(dataset, dataset, iod, "", (1,))


def _below(root: Dataset, above: Dataset, iod: Iod, path: str, own: tuple[int, ...]) -> Iterator[Unrelated]:
    source = text(above, _VALUE_TYPE)
    for number, item in enumerate(items(above, _CONTENT), 1):
        place = f"{path}ContentSequence[{number}]"
        message = _wrong_reference(item, iod, own)
        if message:
            yield Unrelated(place, message)
            continue
        kind, target = text(item, _RELATIONSHIP), text(item, _VALUE_TYPE) or _referred(root, item)
        if source and kind and target and not _allowed(iod.relationships, source, kind, target):
            others = sorted(_targets(iod.relationships, source, kind))
            hint = f"only {', '.join(others)}" if others else "nothing"
            message = f"{source} {kind} {target} is no relationship of the {iod.name} IOD, which allows {hint} there"
            yield Unrelated(place, message)
        yield from _below(root, item, iod, f"{place}.", (*own, number))


def _wrong_reference(item: Dataset, iod: Iod, above: tuple[int, ...]) -> str:
    """Why an item may not refer to another one as it does; empty where it may, or does not."""
    kind, place = text(item, _RELATIONSHIP), integers(item, _IDENTIFIER)
    if not kind or not place:
        return ""
    if not _has(iod.by_reference, kind):
        return f"{kind} by reference is no relationship of the {iod.name} IOD"
    if place == above[: len(place)]:
        return f"refers to item {'.'.join(map(str, place))}, which it stands in"
    return ""


def _referred(root: Dataset, item: Dataset) -> str:
    """The value type of the item that another one refers to: by its place, which begins with 1 for the root."""
    found: Any = root
    for number in integers(item, _IDENTIFIER)[1:]:
        found = item_at(found, _CONTENT, number)
        if found is None:
            return ""
    return text(found, _VALUE_TYPE) if found is not root else ""


def _allowed(rows: Iterable[Relationship], source: str, kind: str, target: str) -> bool:
    return any(_has(row.sources, source) and _has(row.kinds, kind) and _has(row.targets, target) for row in rows)


def _targets(rows: Iterable[Relationship], source: str, kind: str) -> set[str]:
    fitting = (row for row in rows if _has(row.sources, source) and _has(row.kinds, kind))
    return {target for row in fitting for target in row.targets if not target.startswith(("*", "-"))}


def _has(listed: tuple[str, ...], value: str) -> bool:
    return value in listed or (listed[:1] == ("*",) and f"-{value}" not in listed)
