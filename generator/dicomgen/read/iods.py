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
_GROUP_HEADER: Final = ("Functional Group Macro", "Section", "Usage")
_USAGE: Final = re.compile(r"(?P<usage>[MCU])\b[\s.,:-]*(?P<rest>.*)", re.DOTALL)


def is_module_table(table: Table) -> bool:
    """Whether a table lists the modules or the functional group macros of an IOD, by its first column."""
    return table.header[:1] in (_HEADER[:1], _GROUP_HEADER[:1])


def read_module_tables(part: Part, problems: Problems) -> Iterator[ModuleTable]:
    """Every module table of a composite IOD; one with columns that are not known is a problem."""
    for table in all_tables(part):
        if table.header == _HEADER:
            yield _module_table(table, 1, problems)
        elif is_module_table(table) and table.header != _GROUP_HEADER:
            expected = _HEADER if table.header[0] == _HEADER[0] else _GROUP_HEADER
            shown, known = " | ".join(table.header), " | ".join(expected)
            problems.add(table.origin, f"the columns are {shown}; expected {known}")


def read_group_tables(part: Part, problems: Problems) -> Iterator[ModuleTable]:
    """Every table of functional group macros; they have no column for the entity."""
    for table in all_tables(part):
        if table.header == _GROUP_HEADER:
            yield _module_table(table, 0, problems)


def _module_table(table: Table, first: int, problems: Problems) -> ModuleTable:
    return ModuleTable(
        identity=table.identity,
        label=table.label,
        caption=table.caption,
        section=table.section,
        uses=tuple(_uses(table, first, problems)),
        origin=table.origin,
    )


def _uses(table: Table, first: int, problems: Problems) -> Iterator[PrintedModuleUse]:
    """The rows; ``first`` is the column of the module's name, section and usage stand behind it."""
    for row in table.rows():
        usage = _USAGE.fullmatch(row.text(first + 2))
        if usage is None:
            problems.add(row.origin, f"module {row.text(first)!r} has the usage {row.text(first + 2)!r}")
            continue
        yield PrintedModuleUse(
            entity=row.text(0) if first else "",
            module=row.text(first),
            section=_reference(row.cells[first + 1]),
            usage=usage["usage"],
            condition=usage["rest"],
            origin=row.origin,
        )


def _reference(cell: Cell | None) -> str:
    link = cell.element.find(f".//{NS}xref") if cell is not None else None
    return link.get("linkend", "") if link is not None else ""


def referenced_group_table(part: Part, section: str) -> str:
    """The table of functional group macros that an IOD's section refers to instead of having one of its own."""
    element = part.by_id.get(section)
    if element is None:
        return ""
    for link in element.iter(f"{NS}xref"):
        target = part.by_id.get(link.get("linkend", ""))
        if target is not None and target.tag == f"{NS}table" and header_of(target) == _GROUP_HEADER:
            return link.get("linkend", "")
    return ""


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
