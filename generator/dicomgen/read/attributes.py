"""Attribute tables of Part 3: modules, macros, functional group macros."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from dicomgen.model.raw import AttributeTable, PrintedRow
from dicomgen.problems import Problems
from dicomgen.read.description import EMPTY, describe, from_prose
from dicomgen.read.docbook import Part
from dicomgen.read.tables import Table, TableRow, all_tables
from dicomgen.read.tags import TAG, digits

# Header rows of attribute tables, in lower case: the standard spells them in several ways. "Key" is the word where an
# attribute is a key of a directory record.
_FIRST: Final = frozenset({("attribute name", "tag"), ("key", "tag")})
_REST: Final = frozenset(
    {("type", "attribute description"), ("type", "description"), ("attribute description",), ("description",)}
)
_NAME: Final = re.compile(r"(?P<marks>(?:>\s*)*)(?P<name>.*)")
_INCLUDE: Final = re.compile(r"Includes?\b[^{]*\{[^}]*\}\W?")
# A type may have a remark behind it: in brackets, a reference, a mark.
_TYPE: Final = re.compile(r"|(?P<type>[12]C|[123])(?:\s*[.(*].*|\s+[Ss]ee\b.*)?")


def is_attribute_table(table: Table) -> bool:
    """Whether the header row is one of an attribute table."""
    return table.columns[:2] in _FIRST and table.columns[2:] in _REST


def read_attribute_tables(part: Part, problems: Problems) -> Iterator[AttributeTable]:
    """Every attribute table of Part 3, in printed order."""
    for table in all_tables(part):
        if is_attribute_table(table):
            part.claim(table.element, "attributes")
            yield read_attribute_table(part, table, problems)
        elif table.columns[:2] in _FIRST:
            problems.add(table.origin, f"the columns of an attribute table are {' | '.join(table.header)}")


def read_attribute_table(part: Part, table: Table, problems: Problems) -> AttributeTable:
    """One attribute table; rows that are only a heading within it are left out."""
    typed = "type" in table.columns
    printed = [_row(part, table, row, problems) for row in table.rows()]
    rows = [row for row in printed if row is not None]
    return AttributeTable(
        identity=table.identity,
        label=table.label,
        caption=table.title,
        section=table.section,
        typed=typed,
        rows=tuple(rows),
        headings=len(printed) - len(rows),
        origin=table.origin,
    )


def _row(part: Part, table: Table, row: TableRow, problems: Problems) -> PrintedRow | None:
    named = _NAME.fullmatch(row.text(0))
    assert named is not None
    level, name = named["marks"].count(">"), named["name"]
    target = _include_target(row) if name.startswith("Include") else ""
    description = row.cells[-1] if len(row.cells) > 1 else None
    described = describe(part, description.element, row.origin) if description is not None else EMPTY
    if target:
        # What binds the macro, or its condition, may stand behind its name instead of in the last column.
        remark = _INCLUDE.sub("", name, count=1).strip(". ")
        bound = from_prose(f"{remark}. {described.prose}".strip(), described.lists) if remark else described
        return PrintedRow(level, name, "", "", target, bound, row.origin)
    tag = TAG.fullmatch(row.text(1))
    kind = _type(row, name, problems) if "type" in table.columns else ""
    if tag is None:
        if "(" in row.text(1) and not table_of_examples(table.section):
            problems.add(row.origin, f"{name} has the tag {row.text(1)!r}, which is not of the form (gggg,eeee)")
        if name.startswith("Include") or any(row.text(column) for column in range(1, len(row.cells))):
            # What is included in words, such as functional groups; and an attribute that stands for others ("Any
            # Attribute ..."), which has a type but no tag.
            return PrintedRow(level, name, "", kind, "", described, row.origin)
        return None
    return PrintedRow(level, name, digits(tag), kind, "", described, row.origin)


def _type(row: TableRow, name: str, problems: Problems) -> str:
    found = _TYPE.fullmatch(row.text(2))
    if found is None:
        problems.add(row.origin, f"{name} has the type {row.text(2)!r}; it is taken for optional")
    return (found["type"] or "") if found is not None else "3"


def table_of_examples(section: str) -> bool:
    """Whether a section explains attribute tables by tables of made-up attributes."""
    return section.startswith("sect_5.")


def _include_target(row: TableRow) -> str:
    target = row.target(0)
    return target if target.startswith("table_") else ""
