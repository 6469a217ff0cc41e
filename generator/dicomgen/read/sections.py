"""Sections of Part 3: what defines a module, and what a description refers to."""

from __future__ import annotations

from collections.abc import Iterator

from dicomgen.model.raw import PrintedGrid, PrintedSection
from dicomgen.read.attributes import is_attribute_table
from dicomgen.read.description import describe, lead_of
from dicomgen.read.docbook import DIVISIONS, NS, XML_ID, Element, Part, section_of, text_of
from dicomgen.read.tables import Table, table_of


def read_sections(part: Part) -> dict[str, PrintedSection]:
    """Every section by its id: its own prose, value lists and grids, and the attribute tables in and below it."""
    found: dict[str, PrintedSection] = {}
    for element in part.root.iter(*DIVISIONS):
        identity = element.get(XML_ID)
        if identity is not None and part.by_id[identity] is element:
            found[identity] = _section(part, identity, element)
    return found


def _section(part: Part, identity: str, element: Element) -> PrintedSection:
    title = element.find(f"{NS}title")
    around = element.iterancestors(*DIVISIONS)
    return PrintedSection(
        identity=identity,
        title=text_of(title) if title is not None else "",
        description=describe(part, element, part.origin(element)),
        tables=tuple(_attribute_tables(part, element)),
        around=tuple(str(one.get(XML_ID)) for one in around if one.get(XML_ID)),
        values=tuple(_grids(part, element)),
    )


def _attribute_tables(part: Part, section: Element) -> Iterator[str]:
    # Those that stand in the section itself first: subsections hold tables of detail.
    own = section.findall(f"{NS}table")
    deeper = [table for table in section.iter(f"{NS}table") if table not in own]
    for table in (table_of(part, element) for element in own + deeper):
        if is_attribute_table(table):
            yield table.identity


def _grids(part: Part, section: Element) -> Iterator[PrintedGrid]:
    """The tables of a section that nothing else has read; which of them print values is found by a later stage."""
    for element in section.iter(f"{NS}table", f"{NS}informaltable"):
        inside = next(element.iterancestors(f"{NS}td"), None)
        if element not in part.claimed and section_of(element) is section and inside is None:
            yield _grid(part, table_of(part, element))


def _grid(part: Part, table: Table) -> PrintedGrid:
    rows = (tuple(cell.paragraphs if cell is not None else () for cell in row.cells) for row in table.rows())
    lead = lead_of(table.element)
    return PrintedGrid(table.identity, table.caption, lead, table.header, tuple(rows), part.origin(table.element))
