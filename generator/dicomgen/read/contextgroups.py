"""Context groups of Part 16."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dicomgen.model.raw import PrintedConcept, PrintedContextGroup
from dicomgen.problems import Problems
from dicomgen.read.docbook import NS, Element, Part, text_of
from dicomgen.read.facts import facts_of
from dicomgen.read.tables import Table, table_of

_PREFIX: Final = "sect_CID_"
_COLUMNS: Final = ("Coding Scheme Designator", "Code Value", "Code Meaning")
_EXTENSIBLE: Final = {"extensible": True, "non-extensible": False}


def read_context_groups(part: Part, problems: Problems) -> Iterator[PrintedContextGroup]:
    """Every context group that is defined; sections that only say that a group is retired are left out.

    A group that is the whole of an outside vocabulary (units, languages, countries) has a section without facts.
    """
    for identity, section in part.by_id.items():
        if identity.startswith(_PREFIX):
            if not identity.removeprefix(_PREFIX).isdigit():
                problems.add(part.origin(section), "a context group without a number; it is left out")
                continue
            facts = facts_of(section)
            if "type" in facts or not part.title_of(identity).endswith("(Retired)"):
                yield _read(part, identity, section, facts, problems)


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
        table = table_of(part, element)
        if all(column in table.header for column in _COLUMNS):
            part.claim(element, "context groups")
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
        if row.text(0).startswith("Include"):
            target = row.target(0)
            if not target.startswith(_PREFIX):
                problems.add(row.origin, f"includes {target or 'nothing'}, which is not a context group")
                continue
            includes.append(target.removeprefix(_PREFIX))
        elif row.text(scheme) and row.text(meaning):
            concepts.append(PrintedConcept(row.text(scheme), row.text(value), row.text(meaning), row.origin))
        elif any(row.text(column) for column in range(len(table.header))):
            problems.add(row.origin, f"a concept without scheme or meaning: {row.text(value)!r}")
