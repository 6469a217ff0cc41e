"""Relationship content constraints of SR IODs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dicomgen.model.raw import PrintedRelationship, RelationshipTable
from dicomgen.read.docbook import NS, Element, Part, clean
from dicomgen.read.tables import TableRow, all_tables

_FIRST: Final = ("source value type",)


def read_relationships(part: Part) -> Iterator[RelationshipTable]:
    """Every table of relationships with the section that it stands in."""
    for table in all_tables(part):
        if table.columns[:1] == _FIRST and len(table.columns) == 3:
            part.claim(table.element, "relationships of SR IODs")
            rows = tuple(
                PrintedRelationship(_text(row, 0), _text(row, 1), _text(row, 2), row.origin) for row in table.rows()
            )
            yield RelationshipTable(table.identity, table.section, rows)


def _text(row: TableRow, column: int) -> str:
    # Marks of footnotes stand behind the value types.
    cell = row.cell(column)
    return clean("".join(_without_marks(cell.element))) if cell is not None else ""


def _without_marks(element: Element) -> Iterator[str]:
    if element.tag != f"{NS}superscript":
        yield str(element.text or "")
        for child in element:
            if isinstance(child.tag, str):
                yield from _without_marks(child)
                yield str(child.tail or "")
