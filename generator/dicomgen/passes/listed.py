"""Lists of values as they stand in cells and sections, and tables of values: what each says, attribute by attribute."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, TypeAlias

from attrs import evolve, frozen

from dicodec.schema import (
    DEFINED,
    ENUMERATED,
    FLAGS,
    Compare,
    Condition,
    In,
    NotParsed,
    Or,
    Ref,
    Values,
)
from dicomgen.model.dictionary import DataElement
from dicomgen.model.raw import PrintedGrid, PrintedList, PrintedSection
from dicomgen.passes.titles import Title, Titles, position_in, tags_in
from dicomgen.problems import Origin

# A column of terms, by its heading; the rest of the row describes them.
_TERMS: Final = re.compile(r"(?P<kind>defined term|enumerated value)s?(?: name)?", re.IGNORECASE)
# A table without a header says in the paragraph before it what it lists.
_SAYS: Final = re.compile(r"(?P<kind>Defined Term|Enumerated Value)s?\b", re.IGNORECASE)
_CODE: Final = re.compile(r"[A-Z0-9_][A-Z0-9_ ]{0,15}")
_FEW: Final = 2
_ABSENT: Final = frozenset({"none", "-", ""})
_HEADING: Final = re.compile(r"\s*\([0-9A-F]{4},[0-9A-F]{4}\)|\s+Value$|\s+- Defined Terms$", re.IGNORECASE)
_AT: Final = re.compile(r"\s+Value (\d+)$", re.IGNORECASE)
_POINTER: Final = re.compile(r"([0-9A-F]{4})H? ([0-9A-F]{4})H?")
_RANGE: Final = re.compile(r"(\d+) to (\d+)")
_IF: Final = re.compile(r"If (?P<condition>.*?)[:,.]?$")

# What tells lists of a table of combinations apart: tag, value position, kind, and the conditions they hold under.
_Key: TypeAlias = tuple[str, int | None, str, tuple[Condition, ...]]


@frozen
class Listed:
    """Values with the tags that they are for; no tags where only the place tells, as in a description's cell."""

    tags: frozenset[str]
    values: Values
    origin: Origin


class Reader:
    """Reads lists and tables of values."""

    def __init__(self, titles: Titles, elements: dict[str, DataElement]) -> None:
        self.titles = titles
        self.elements = elements

    def in_cell(self, printed: PrintedList) -> Listed | None:
        """A list in a description; None where it has no title that says what it is."""
        title = self.titles.read(printed.title)
        return self._listed(printed, title, title.tags) if title is not None and _are_terms(title, printed) else None

    def in_section(self, printed: PrintedList, section: PrintedSection) -> Listed | None:
        """A list of a section; None where nothing tells what it is a list of."""
        title = self.titles.read(printed.title)
        tags = title.tags if title is not None else frozenset[str]()
        under = _IF.fullmatch(printed.lead)
        # "If X is Y:" names the attribute of the condition.
        tags = tags or self.titles.named(section.title) or (self._in_lead(printed.lead) if under is None else tags)
        if title is None:
            # Without a title it counts as Defined Terms, the weaker claim, if the terms are codes of a coded string.
            coded = {tag for tag in tags if tag in self.elements and self.elements[tag].vr == "CS"}
            if printed.title or not coded or not all(map(_CODE.fullmatch, printed.terms)):
                return None
            title, tags = Title(DEFINED), frozenset(coded)
        if not tags or not _are_terms(title, printed):
            return None
        if under is not None and not title.when:
            title = evolve(title, when=str(self.titles.condition(under["condition"])))
        return self._listed(printed, title, tags)

    def _listed(self, printed: PrintedList, title: Title, tags: frozenset[str]) -> Listed:
        at = title.at if title.at is not None else position_in(printed.lead)
        return Listed(tags, Values(title.kind, printed.terms, at, title.when, title.bits), printed.origin)

    def _in_lead(self, lead: str) -> frozenset[str]:
        """The attributes that a paragraph leads to; one that names many explains more than one list."""
        tags = frozenset(tag for tag in tags_in(lead) if tag in self.elements and self.elements[tag].vr != "SQ")
        return tags if len(tags) <= _FEW else frozenset()

    def in_grid(self, grid: PrintedGrid, section: PrintedSection) -> tuple[Listed, ...]:
        """A table of terms, or of values that go together; empty where it is neither."""
        headings = [_TERMS.fullmatch(name) for name in grid.header] or [_SAYS.search(grid.lead)]
        for column, heading in enumerate(headings):
            if heading is not None:
                return tuple(self._terms(grid, column, heading["kind"], section))
        return tuple(self._combinations(grid))

    def _terms(self, grid: PrintedGrid, column: int, printed: str, section: PrintedSection) -> Iterator[Listed]:
        kind = ENUMERATED if printed.lower() == "enumerated value" else DEFINED
        read = self.titles.read(grid.caption)
        if read is not None and (read.tags or read.at is not None):
            title, tags = read, read.tags
        else:
            # A caption without an attribute: the heading says the kind, and "for CT" behind it a modality.
            title = self.titles.read(f"{printed} {_subject_gone(grid.caption)}") or Title(kind)
            tags, lead = self.titles.named(grid.caption), self._in_lead(grid.lead)
            # The paragraph before it may name more than the caption: "Printer and Execution Status Info".
            tags = lead if tags < lead else tags
            at = title.at if title.at is not None else position_in(grid.lead)
            title = evolve(title, kind=kind, at=at, when=title.when if tags or title.at is not None else "")
        tags = tags or self.titles.named(section.title) or self._in_lead(grid.lead)
        # A row with nothing but a term is a heading between others.
        terms = [row[column] for row in grid.rows if sum(map(bool, row)) > 1 or len(row) == 1]
        shown = tuple(dict.fromkeys(cell[0] for cell in terms if cell and cell[0] not in _ABSENT))
        if tags and shown:
            yield Listed(tags, Values(kind, shown, title.at, title.when), grid.origin)

    def _combinations(self, grid: PrintedGrid) -> Iterator[Listed]:
        """Values that go together: each column holds under the condition that those before it have their values."""
        columns = [self._column(name) for name in grid.header]
        if len(columns) < 2 or columns[0] is None or columns[1] is None or not self._is_key(columns[0][0], grid):
            return
        rows = [[self._cell(column, cell) for column, cell in zip(columns, row, strict=False)] for row in grid.rows]
        kinds = [DEFINED if _says_defined(name) else ENUMERATED for name in grid.header]
        found: dict[_Key, list[str]] = {}
        doubtful: set[tuple[str, tuple[Condition, ...]]] = set()
        for row, cells in zip(rows, grid.rows, strict=True):
            before: list[Condition] = []
            for at, (column, terms) in enumerate(zip(columns, row, strict=False)):
                if column is not None and not terms and before and set(cells[at]) - _ABSENT:
                    # What is not understood may allow more values under these conditions.
                    doubtful.add((column[0], tuple(before)))
                if column is None or not terms:
                    continue
                if before:
                    for position, one in terms:
                        found.setdefault((column[0], position, kinds[at], tuple(before)), []).extend(one)
                # What a column says follows from those before it unless it differs between rows that begin alike.
                if not before or len({str(other[at]) for other in rows if other[0] == row[0] and at < len(other)}) > 1:
                    before.append(self._has(column[0], [term for _, one in terms for term in one], terms[0][0]))
            if row and row[0] and columns[0] is not None and _says_defined(grid.header[0]):
                found.setdefault((columns[0][0], None, kinds[0], ()), []).extend(row[0][0][1])
        sure = {key: terms for key, terms in found.items() if (key[0], key[3]) not in doubtful}
        for (tag, position, kind, conditions), together in _merged(sure).items():
            when = " and ".join(f"({one})" if isinstance(one, Or) else str(one) for one in conditions)
            yield Listed(frozenset({tag}), Values(kind, together, position, when), grid.origin)

    def _cell(self, column: tuple[str, int | None] | None, cell: tuple[str, ...]) -> list[tuple[int | None, list[str]]]:
        """The values of a cell with their positions; none where it holds anything else."""
        if column is None or not cell:
            return []
        tag, at = column
        if self.elements[tag].vr == "AT":
            # Several tags are the values of one attribute, in their order.
            tags = ["".join(found) for found in _POINTER.findall(cell[0])]
            return [(position, [pointer]) for position, pointer in enumerate(tags, 1)]
        terms = _cell_terms(cell) if self.elements[tag].vr in ("CS", "US") else None
        return [(at, terms)] if terms else []

    def _column(self, heading: str) -> tuple[str, int | None] | None:
        position = _AT.search(heading)
        name = _HEADING.sub("", _AT.sub("", heading)).strip().lower()
        tag = self.titles.by_name.get(name)
        return (tag, int(position[1]) if position is not None else None) if tag is not None else None

    def _is_key(self, tag: str, grid: PrintedGrid) -> bool:
        coded = self.elements[tag].vr == "CS" or _SAYS.search(grid.header[0]) is not None
        return coded or grid.caption.startswith("Allowed Combinations")

    def _has(self, tag: str, terms: list[str], at: int | None) -> Condition:
        element = self.elements[tag]
        ref = Ref((element.keyword,), at)
        if element.vr == "CS":
            return In(ref, tuple(terms))
        compared = tuple(Compare(ref, "==", float(term)) for term in terms if term.isdecimal())
        return compared[0] if len(compared) == 1 else Or(compared) if compared else NotParsed()


def _are_terms(title: Title, printed: PrintedList) -> bool:
    """Whether there are terms, and such as the title announces: binary numbers for bits, hexadecimal ones for flags."""
    digits = "01" if title.bits is not None else "0123456789ABCDEFabcdef" if title.kind == FLAGS else ""
    return bool(printed.terms) and all(not digits or (term and set(term) <= set(digits)) for term in printed.terms)


def _says_defined(heading: str) -> bool:
    says = _SAYS.search(heading)
    return says is not None and says["kind"].lower() == "defined term"


def _merged(found: dict[_Key, list[str]]) -> dict[_Key, tuple[str, ...]]:
    """The same values under several values of one attribute are one list under any of them."""
    merged: dict[_Key, tuple[str, ...]] = {}
    for (tag, at, kind, conditions), listed in found.items():
        terms = tuple(dict.fromkeys(listed))
        only = conditions[0] if len(conditions) == 1 else None
        for key, others in list(merged.items()):
            known = key[3][0] if len(key[3]) == 1 else None
            alike = key[:3] == (tag, at, kind) and others == terms
            if alike and isinstance(only, In) and isinstance(known, In) and known.ref == only.ref:
                del merged[key]
                only = In(only.ref, tuple(dict.fromkeys((*known.values, *only.values))))
        merged[tag, at, kind, (only,) if isinstance(only, In) else conditions] = terms
    return merged


def _subject_gone(caption: str) -> str:
    """Of a caption the position of the value, and the "for" behind it."""
    found = re.search(r"\bValue \d+\b", caption)
    purpose = re.search(r"\bfor .*$", caption)
    return " ".join(match[0] for match in (found, purpose) if match is not None)


def _cell_terms(cell: tuple[str, ...]) -> list[str] | None:
    """The values of a cell, one a paragraph or joined by commas and "or"; None where it holds anything else."""
    parts = [part.strip() for text in cell for part in re.split(r",|\bor\b", text)]
    terms: list[str] = []
    for part in parts:
        span = _RANGE.fullmatch(part)
        if span is not None:
            terms.extend(str(number) for number in range(int(span[1]), int(span[2]) + 1))
        elif part in _ABSENT or not _CODE.fullmatch(part):
            return None
        else:
            terms.append(part)
    return terms or None
