"""Content trees of structured reports: which value types may stand in which relationships (PS3.3 A.35)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

import attrs

from dicodec.errors import DicomError

if TYPE_CHECKING:
    from dicodec.dataset import Dataset
    from dicodec.schema import Iod, Relationship


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
    source = _term(above, "ValueType")
    for number, item in enumerate(_children(above), 1):
        place = f"{path}ContentSequence[{number}]"
        message = _wrong_reference(item, iod, own)
        if message:
            yield Unrelated(place, message)
            continue
        kind, target = _term(item, "RelationshipType"), _term(item, "ValueType") or _referred(root, item)
        if source and kind and target and not _allowed(iod.relationships, source, kind, target):
            others = sorted(_targets(iod.relationships, source, kind))
            hint = f"only {', '.join(others)}" if others else "nothing"
            message = f"{source} {kind} {target} is no relationship of the {iod.name} IOD, which allows {hint} there"
            yield Unrelated(place, message)
        yield from _below(root, item, iod, f"{place}.", (*own, number))


def _wrong_reference(item: Dataset, iod: Iod, above: tuple[int, ...]) -> str:
    """Why an item may not refer to another one as it does; empty where it may, or does not."""
    kind, place = _term(item, "RelationshipType"), _place(item)
    if not kind or not place:
        return ""
    if not _has(iod.by_reference, kind):
        return f"{kind} by reference is no relationship of the {iod.name} IOD"
    if place == above[: len(place)]:
        return f"refers to item {'.'.join(map(str, place))}, which it stands in"
    return ""


def _referred(root: Dataset, item: Dataset) -> str:
    """The value type of the item that another one refers to: by its place, which begins with 1 for the root."""
    found = root
    for number in _place(item)[1:]:
        items = _children(found)
        if not 1 <= number <= len(items):
            return ""
        found = items[number - 1]
    return _term(found, "ValueType") if found is not root else ""


def _term(item: Dataset, keyword: str) -> str:
    """A term that an item has; empty where it has none, or several, or one that does not decode: others find that."""
    value = _value(item, keyword)
    return value if isinstance(value, str) else ""


def _place(item: Dataset) -> tuple[int, ...]:
    """The place that an item refers to, empty where there is none that can be followed."""
    value = _value(item, "ReferencedContentItemIdentifier")
    return value if isinstance(value, tuple) and all(isinstance(one, int) for one in value) else ()


def _children(item: Dataset) -> Sequence[Dataset]:
    value = _value(item, "ContentSequence")
    return value if isinstance(value, Sequence) and not isinstance(value, str) else ()


def _value(item: Dataset, keyword: str) -> Any:
    try:
        return item.get(keyword)
    except DicomError:
        return None


def _allowed(rows: Iterable[Relationship], source: str, kind: str, target: str) -> bool:
    return any(_has(row.sources, source) and _has(row.kinds, kind) and _has(row.targets, target) for row in rows)


def _targets(rows: Iterable[Relationship], source: str, kind: str) -> set[str]:
    fitting = (row for row in rows if _has(row.sources, source) and _has(row.kinds, kind))
    return {target for row in fitting for target in row.targets if not target.startswith(("*", "-"))}


def _has(listed: tuple[str, ...], value: str) -> bool:
    return value in listed or (listed[:1] == ("*",) and f"-{value}" not in listed)
