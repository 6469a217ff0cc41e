"""Which values a row's attribute may have: lists in its description, and those of sections that speak of it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from attrs import evolve

from dicodec.schema import DEFINED, ENUMERATED, NotParsed, Values
from dicomgen.conditions import AttributeNames
from dicomgen.model.dictionary import DataElement
from dicomgen.model.linked import Narrowed
from dicomgen.model.raw import PrintedList, PrintedRow, PrintedSection
from dicomgen.model.standard import Draft
from dicomgen.passes.listed import Listed, Reader
from dicomgen.passes.said import said_of_row
from dicomgen.passes.titles import Titles

_LINK: Final = re.compile(r"\{((?:sect|table|chapter)_[^}]*)\}")
_WITHIN: Final = re.compile(r"\bin (?:the )?[A-Z][\w ]+? Sequence \(([0-9A-F]{4}),([0-9A-F]{4})\)")
_PLUS: Final = re.compile(r"\bspecified in \{(sect_[^}]*)\}.*\b(?:plus|in addition)\b", re.IGNORECASE)
_UNKNOWN: Final = str(NotParsed())
_MANY: Final = re.compile(r"\\|(?:\b|_)i$|^([A-Z]+)\d+-\1\d+$")
# The annex of PS3.16 whose terms Body Part Examined takes.
_BODY_PARTS: Final = "chapter_L"

Place = tuple[str, int]


class ValueLists:
    """The lists of all sections, sorted to the rows that they speak of.

    A row has those lists of the sections it refers to (and of what is below them, unless that is a module with tables
    of its own) that speak of its attribute. A list that no row refers to belongs to the rows of its attribute in the
    tables of the section around it; in the section of an IOD it narrows the IOD.
    """

    def __init__(self, draft: Draft, names: AttributeNames, sop_classes: dict[str, tuple[str, ...]]) -> None:
        self.draft = draft
        self.sections = draft.printed.sections
        self.elements = draft.printed.element_of
        self.titles = Titles(draft.printed.elements, names, sop_classes)
        self.reader = Reader(self.titles, self.elements)
        self.of_rows: dict[Place, list[Listed]] = {}
        self._idle: dict[str, list[Listed]] = {}
        self.reasons: Counter[str] = Counter()
        self._sort()

    def of(self, row: PrintedRow, element: DataElement) -> tuple[Values, ...]:
        """The lists that speak of a row's attribute."""
        own = list(self._own(row, element))
        others = self.of_rows.get((row.origin.table, row.origin.row), [])
        closed = {one.values.at: set(one.values.terms) for one in own if one.values.closes}
        kept = [*own, *(one for one in others if one.values.at not in closed or _narrows(one.values, closed))]
        self.draft.used.update(one.origin for one in (*own, *others))
        found = [_fitted(one.values, element) for one in kept]
        if f"{{{_BODY_PARTS}}}" in row.description.prose and "Defined Term" in row.description.prose:
            terms = dict.fromkeys(part.term for part in self.draft.printed.body_parts)
            found.append(Values(DEFINED, tuple(terms)))
        said = said_of_row(row.description.prose, element)
        if said and not found:
            found.append(Values(ENUMERATED, (said,)))
        return tuple(dict.fromkeys(found))

    def _own(self, row: PrintedRow, element: DataElement) -> Iterator[Listed]:
        for printed in row.description.lists:
            listed = self.reader.in_cell(printed)
            if listed is None:
                self.reasons["in a description, without a title that says what it is"] += 1
            elif element.vr == "SQ":
                self.reasons["in the description of a sequence"] += 1
            elif listed.tags and row.tag not in listed.tags:
                self.reasons["in a description, of another attribute than its row's"] += 1
            else:
                yield listed

    def idle(self) -> Iterator[Narrowed]:
        """The lists that belong to no row, attribute by attribute."""
        for identity, lists in self._idle.items():
            leads = {printed.origin: printed.lead for printed in self._printed(identity)}
            for listed in lists:
                within = _WITHIN.search(leads.get(listed.origin, ""))
                around = self.elements.get(within[1] + within[2]) if within is not None else None
                if within is not None and around is None:
                    self.reasons["in the section of an IOD, of a sequence that is not in the data dictionary"] += 1
                    continue
                sequence = around.keyword if around is not None else ""
                for element in (self.elements[tag] for tag in sorted(listed.tags) if tag in self.elements):
                    yield Narrowed(element, _fitted(listed.values, element), sequence, identity, listed.origin)

    def _sort(self) -> None:
        referring = self._referring()
        for section in self.sections.values():
            for listed in self._lists(section):
                places = {
                    place: tag
                    for name in (section.identity, *section.around)
                    if name == section.identity or not self.sections[name].tables
                    for place, tag in referring.get(name, ())
                    if tag in listed.tags
                }
                places.update(self._around(section, listed.tags - set(places.values())))
                for place in places:
                    self.of_rows.setdefault(place, []).append(listed)
                if not places:
                    self._idle.setdefault(section.identity, []).append(listed)

    def _lists(self, section: PrintedSection) -> Iterator[Listed]:
        for printed in section.description.lists:
            listed = self.reader.in_section(printed, section)
            if listed is None:
                self.reasons["in a section, of no attribute"] += 1
                continue
            more = _PLUS.search(printed.lead)
            if more is not None and more[1] in self.sections:
                inner = [self.reader.in_section(one, self.sections[more[1]]) for one in self._printed(more[1])]
                terms = [
                    term for one in inner if one is not None and one.tags & listed.tags for term in one.values.terms
                ]
                listed = evolve(listed, values=evolve(listed.values, terms=(*terms, *listed.values.terms)))
            yield listed
        for grid in section.values:
            yield from self.reader.in_grid(grid, section)

    def _printed(self, section: str) -> tuple[PrintedList, ...]:
        return self.sections[section].description.lists

    def _referring(self) -> dict[str, list[tuple[Place, str]]]:
        """The rows that refer to a section, or to a table that stands in it."""
        holds = {grid.identity: section.identity for section in self.sections.values() for grid in section.values}
        found: dict[str, list[tuple[Place, str]]] = {}
        for table in self.draft.printed.tables.values():
            for row in table.rows:
                for link in dict.fromkeys(_LINK.findall(row.description.prose)):
                    found.setdefault(holds.get(link, link), []).append(((table.identity, row.origin.row), row.tag))
        return found

    def _around(self, section: PrintedSection, tags: frozenset[str]) -> dict[Place, str]:
        """The rows of these attributes in the tables of the nearest section around that has attribute tables.

        Only of attributes that the titles on the way name: a section on something else lists values for that.
        """
        named = tags if section.tables else frozenset[str]()
        for name in (section.identity, *section.around):
            around = self.sections[name]
            if around.tables:
                rows = [row for table in around.tables for row in self.draft.printed.tables[table].rows]
                return {(row.origin.table, row.origin.row): row.tag for row in rows if row.tag in tags & named}
            named |= self.titles.named(around.title)
        return {}


def _narrows(values: Values, closed: dict[int | None, set[str]]) -> bool:
    """Whether a list says which values hold in some case. Else it would widen what the row itself lists and closes."""
    return values.kind == ENUMERATED and values.when not in ("", _UNKNOWN) and set(values.terms) <= closed[values.at]


def _fitted(values: Values, element: DataElement) -> Values:
    """A list as the attribute's values are: one value has no position, tags have no H behind them."""
    at = None if element.single else values.at
    terms = tuple(term.removesuffix("H") for term in values.terms) if element.vr == "AT" else values.terms
    # A term that stands for many, such as BIN_i: what else is allowed, nobody can list.
    when = _UNKNOWN if any(map(_MANY.search, terms)) else values.when
    return evolve(values, at=at, terms=terms, when=when)
