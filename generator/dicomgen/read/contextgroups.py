"""Context groups of Part 16."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dicomgen.model.raw import PrintedConcept, PrintedContextGroup
from dicomgen.problems import Problems
from dicomgen.read.docbook import NS, XML_ID, Element, Part, text_of
from dicomgen.read.tables import Table, header_of

_PREFIX: Final = "sect_CID_"
_COLUMNS: Final = ("Coding Scheme Designator", "Code Value", "Code Meaning")
_EXTENSIBLE: Final = {"extensible": True, "non-extensible": False}


def read_context_groups(part: Part, problems: Problems) -> Iterator[PrintedContextGroup]:
    """Every context group that is defined; sections that only say that a group is retired are left out.

    A group that is the whole of an outside vocabulary (units, languages, countries) has a section without facts.
    """
    for identity, section in part.by_id.items():
        if identity.startswith(_PREFIX):
            facts = _facts(section)
            if "type" in facts or not part.title_of(identity).endswith("(Retired)"):
                yield _read(part, identity, section, facts, problems)


def _facts(section: Element) -> dict[str, str]:
    """The list of names and values over the table: Keyword, Type, Version, UID."""
    facts: dict[str, str] = {}
    for found in section.findall(f"{NS}variablelist"):
        for entry in found.findall(f"{NS}varlistentry"):
            term, item = entry.find(f"{NS}term"), entry.find(f"{NS}listitem")
            if term is not None and item is not None:
                facts[text_of(term).rstrip(":").lower()] = text_of(item)
    return facts


def _read(
    part: Part, identity: str, section: Element, facts: dict[str, str], problems: Problems
) -> PrintedContextGroup:
    origin = part.origin(section)
    extensible = _EXTENSIBLE.get(facts.get("type", "extensible").lower())
    if extensible is None:
        problems.add(origin, f"the context group has the type {facts['type']!r}")
    title = section.find(f"{NS}title")
    concepts: list[PrintedConcept] = []
    includes: list[str] = []
    for element in section.iter(f"{NS}table"):
        table = Table(part, element, element.get(XML_ID, ""), header_of(element))
        if all(column in table.header for column in _COLUMNS):
            _rows(table, concepts, includes, problems)
    return PrintedContextGroup(
        cid=identity.removeprefix(_PREFIX),
        title=text_of(title) if title is not None else "",
        keyword=facts.get("keyword", ""),
        extensible=bool(extensible),
        version=facts.get("version", ""),
        uid=facts.get("uid", ""),
        concepts=tuple(concepts),
        includes=tuple(includes),
        origin=origin,
    )


def _rows(table: Table, concepts: list[PrintedConcept], includes: list[str], problems: Problems) -> None:
    scheme, value, meaning = (table.header.index(column) for column in _COLUMNS)
    for row in table.rows():
        first = row.cells[0]
        if row.text(0).startswith("Include") and first is not None:
            link = first.element.find(f".//{NS}xref")
            target = link.get("linkend", "") if link is not None else ""
            if not target.startswith(_PREFIX):
                problems.add(row.origin, f"includes {target or 'nothing'}, which is not a context group")
                continue
            includes.append(target.removeprefix(_PREFIX))
        elif row.text(scheme) and row.text(meaning):
            concepts.append(PrintedConcept(row.text(scheme), row.text(value), row.text(meaning), row.origin))
        elif any(row.text(column) for column in range(len(table.header))):
            problems.add(row.origin, f"a concept without scheme or meaning: {row.text(value)!r}")
