"""Module tables of composite IODs, and the sections that modules are defined in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from dicomgen.model.raw import ModuleTable, PrintedModuleUse, PrintedSection
from dicomgen.problems import Problems
from dicomgen.read.attributes import is_attribute_table
from dicomgen.read.description import describe
from dicomgen.read.docbook import NS, XML_ID, Element, Part, text_of
from dicomgen.read.tables import Cell, Table, all_tables, header_of

_HEADER: Final = ("IE", "Module", "Reference", "Usage")
_USAGE: Final = re.compile(r"(?P<usage>[MCU])\b[\s.,:-]*(?P<rest>.*)", re.DOTALL)


def read_module_tables(part: Part, problems: Problems) -> Iterator[ModuleTable]:
    """Every module table of a composite IOD."""
    for table in all_tables(part):
        if table.header == _HEADER:
            yield ModuleTable(
                identity=table.identity,
                label=table.label,
                caption=table.caption,
                section=table.section,
                uses=tuple(_uses(table, problems)),
                origin=table.origin,
            )


def _uses(table: Table, problems: Problems) -> Iterator[PrintedModuleUse]:
    for row in table.rows():
        usage = _USAGE.fullmatch(row.text(3))
        if usage is None:
            problems.add(row.origin, f"module {row.text(1)!r} has the usage {row.text(3)!r}")
            continue
        yield PrintedModuleUse(
            entity=row.text(0),
            module=row.text(1),
            section=_reference(row.cells[2]),
            usage=usage["usage"],
            condition=usage["rest"],
            origin=row.origin,
        )


def _reference(cell: Cell | None) -> str:
    link = cell.element.find(f".//{NS}xref") if cell is not None else None
    return link.get("linkend", "") if link is not None else ""


def read_section(part: Part, identity: str) -> PrintedSection | None:
    """A section by its id: its own prose and value lists, and the attribute tables in it and below it."""
    element = part.by_id.get(identity)
    if element is None:
        return None
    title = element.find(f"{NS}title")
    return PrintedSection(
        identity=identity,
        title=text_of(title) if title is not None else "",
        description=describe(part, element, part.origin(element)),
        tables=tuple(_attribute_tables(part, element)),
    )


def _attribute_tables(part: Part, section: Element) -> Iterator[str]:
    # Those that stand in the section itself first: subsections hold tables of detail.
    own = section.findall(f"{NS}table")
    deeper = [table for table in section.iter(f"{NS}table") if table not in own]
    for element in own + deeper:
        identity = element.get(XML_ID, "")
        if is_attribute_table(Table(part, element, identity, header_of(element))):
            yield identity
