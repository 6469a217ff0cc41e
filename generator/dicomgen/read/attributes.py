"""Attribute tables of Part 3: modules, macros, functional group macros."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from dicomgen.model.raw import AttributeTable, PrintedRow
from dicomgen.problems import Problems
from dicomgen.read.description import EMPTY, describe, from_prose
from dicomgen.read.docbook import NS, Part
from dicomgen.read.tables import Cell, Table, TableRow, all_tables

# Header rows of attribute tables, in lower case: the standard spells the first column in two ways.
_HEADERS: Final = frozenset(
    {
        ("attribute name", "tag", "type", "attribute description"),
        ("attribute name", "tag", "type", "description"),
        ("attribute name", "tag", "attribute description"),
    }
)
_NAME: Final = re.compile(r"(?P<marks>(?:>\s*)*)(?P<name>.*)")
_TAG: Final = re.compile(r"\(([0-9A-Fa-f]{2}[0-9A-Fa-fx]{2}),\s?([0-9A-Fa-fx]{4})\)")
_INCLUDE: Final = re.compile(r"Includes?\b[^{]*\{[^}]*\}\W?")
_TYPES: Final = frozenset({"1", "1C", "2", "2C", "3", ""})


def is_attribute_table(table: Table) -> bool:
    """Whether the header row is one of an attribute table."""
    return tuple(name.lower() for name in table.header) in _HEADERS


def read_attribute_tables(part: Part, problems: Problems) -> Iterator[AttributeTable]:
    """Every attribute table of Part 3, in printed order."""
    for table in all_tables(part):
        if is_attribute_table(table):
            yield read_attribute_table(part, table, problems)
        elif tuple(name.lower() for name in table.header[:2]) == ("attribute name", "tag"):
            problems.add(table.origin, f"the columns of an attribute table are {' | '.join(table.header)}")


def read_attribute_table(part: Part, table: Table, problems: Problems) -> AttributeTable:
    """One attribute table; rows that are only a heading within it are left out."""
    typed = len(table.header) == 4
    rows = [found for row in table.rows() if (found := _row(part, table, row, problems)) is not None]
    return AttributeTable(
        identity=table.identity,
        label=table.label,
        caption=table.caption,
        section=table.section,
        typed=typed,
        rows=tuple(rows),
        origin=table.origin,
    )


def _row(part: Part, table: Table, row: TableRow, problems: Problems) -> PrintedRow | None:
    named = _NAME.fullmatch(row.text(0))
    assert named is not None
    level, name = named["marks"].count(">"), named["name"]
    target = _include_target(row.cells[0]) if name.startswith("Include") else ""
    description = row.cells[-1] if len(row.cells) > 1 else None
    described = describe(part, description.element, row.origin) if description is not None else EMPTY
    if target:
        # What binds the macro, or its condition, may stand behind its name instead of in the last column.
        remark = _INCLUDE.sub("", name, count=1).strip(". ")
        bound = from_prose(f"{remark}. {described.prose}".strip(), described.lists) if remark else described
        return PrintedRow(level, name, "", "", target, bound, row.origin)
    tag = _TAG.fullmatch(row.text(1))
    kind = row.text(2) if len(table.header) == 4 else ""
    if tag is None:
        if "(" in row.text(1) and not table_of_examples(table.section):
            problems.add(row.origin, f"{name} has the tag {row.text(1)!r}, which is not of the form (gggg,eeee)")
        if any(row.text(column) for column in range(1, len(row.cells))):
            # An attribute that stands for others ("Any Attribute ...") has a type but no tag.
            return PrintedRow(level, name, "", kind, "", described, row.origin)
        return None
    if kind not in _TYPES:
        problems.add(row.origin, f"{name} has the type {kind!r}")
    return PrintedRow(level, name, (tag[1] + tag[2]).upper().replace("X", "x"), kind, "", described, row.origin)


def table_of_examples(section: str) -> bool:
    """Whether a section explains attribute tables by tables of made-up attributes."""
    return section.startswith("sect_5.")


def _include_target(cell: Cell | None) -> str:
    link = cell.element.find(f".//{NS}xref") if cell is not None else None
    target = link.get("linkend", "") if link is not None else ""
    return target if target.startswith("table_") else ""
