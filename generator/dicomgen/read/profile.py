"""Part 15: the application level confidentiality profile."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from dicomgen.model.registries import Profile, ProfileRow, SafePrivate
from dicomgen.problems import Problems
from dicomgen.read.docbook import Part
from dicomgen.read.tables import Table, TableRow, rows_if_any, table, table_if_any
from dicomgen.read.tags import TAG, digits

_KIND: Final = "confidentiality profile"
_ACTIONS: Final = "table_E.1-1a"
_PRIVATE: Final = ("Data Element", "Private Creator", "VR", "VM", "Meaning")
# Columns on what other parts of the standard say.
_FACTS: Final = ("retd.", "in std.")
_MARKS: Final = re.compile(r"\s+(Prof|Opt)\.$|\.")


def read_profile(part: Part, problems: Problems) -> Profile:
    """The tables of annex E: attributes, content items, safe private attributes, action codes."""
    attributes = table_if_any(part, "table_E.1-1", _KIND, problems)
    items = table_if_any(part, "table_E.3.4-1", _KIND, problems)
    known: tuple[str, ...] = ()
    if _ACTIONS in part.by_id:
        # Older editions explain the action codes in a list.
        known = tuple(row.text(0) for row in table(part, _ACTIONS, _KIND).rows())
    return Profile(
        attributes=tuple(_attributes(attributes, known, problems)) if attributes is not None else (),
        content_items=tuple(_items(items, known, problems)) if items is not None else (),
        safe_private=tuple(_private(part, problems)),
        actions=known,
    )


def _attributes(source: Table, known: tuple[str, ...], problems: Problems) -> Iterator[ProfileRow]:
    for row in source.rows():
        tag = TAG.fullmatch(row.text(1))
        # "(gggg,eeee) where gggg is odd", and the like, stand for many.
        key = digits(tag) if tag is not None else row.text(1)
        if tag is None and "gggg" not in key:
            problems.add(row.origin, f"{row.text(0)} has {key!r} for a tag; it is left out")
            continue
        yield _profile_row(source, row, (key,), 2, known, problems)


def _items(source: Table, known: tuple[str, ...], problems: Problems) -> Iterator[ProfileRow]:
    for row in source.rows():
        yield _profile_row(source, row, (row.text(1), row.text(2), row.text(3)), 4, known, problems)


def _profile_row(
    source: Table, row: TableRow, key: tuple[str, ...], first: int, known: tuple[str, ...], problems: Problems
) -> ProfileRow:
    actions: list[tuple[str, str]] = []
    for column in range(first, len(source.header)):
        heading, cell = source.columns[column], row.text(column)
        if heading.startswith(_FACTS):
            continue
        if cell and known and cell not in known:
            problems.add(row.origin, f"{row.text(0)} has the action {cell!r}, which table E.1-1a does not know")
        if cell:
            actions.append((_MARKS.sub("", source.header[column]).strip(), cell))
    return ProfileRow(
        key=key,
        name=row.text(0),
        actions=tuple(actions),
        origin=row.origin,
    )


def _private(part: Part, problems: Problems) -> Iterator[SafePrivate]:
    for row in rows_if_any(part, "table_E.3.10-1", _KIND, problems, _PRIVATE):
        tag = TAG.fullmatch(row.text(0))
        if tag is None:
            problems.add(row.origin, f"tag {row.text(0)!r} is not of the form (gggg,xxee)")
            continue
        yield SafePrivate(digits(tag), row.text(1), row.text(2), row.text(3), row.origin)
