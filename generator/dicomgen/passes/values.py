"""Value lists of a row: inline, by value position, under a condition, and in the sections it refers to."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from dicodec.schema import DEFINED, ENUMERATED, RETIRED, NotParsed, Values
from dicomgen.conditions import AttributeNames, read_requirement
from dicomgen.model.raw import PrintedList, PrintedRow, PrintedSection

_TITLE: Final = re.compile(
    r"(?:Value (?P<before>\d+) )?(?P<kind>Retired Defined Terms?|Enumerated Values?|Defined Terms?)"
    r"(?: for Value (?P<after>\d+))?(?P<rest>.*?)\s*:?",
    re.IGNORECASE,
)
_LEAD: Final = re.compile(r"Value (\d+)\b", re.IGNORECASE)
_TAG: Final = re.compile(r"\(([0-9A-Fa-f]{4}),([0-9A-Fa-fx]{4})\)")
_KINDS: Final = {"enumerated value": ENUMERATED, "defined term": DEFINED, "retired defined term": RETIRED}


def values_of(
    row: PrintedRow,
    several: bool,
    sections: dict[str, PrintedSection],
    names: AttributeNames,
    notes: Counter[str],
) -> tuple[Values, ...]:
    """The value lists that speak of this row's attribute; ``several``: it may have more than one value."""
    found: list[Values] = []
    for printed in row.description.lists:
        found.extend(_read(row, printed, several, names, notes))
    for identity in dict.fromkeys(row.description.sections):
        section = sections.get(identity)
        if section is None:
            continue
        titled = row.name.lower() in section.title.lower()
        for printed in section.description.lists:
            if titled or row.tag in {a + b for a, b in _TAG.findall(printed.title)}:
                found.extend(_read(row, printed, several, names, notes))
    return tuple(dict.fromkeys(found))


def _read(
    row: PrintedRow, printed: PrintedList, several: bool, names: AttributeNames, notes: Counter[str]
) -> Iterator[Values]:
    title = _TITLE.fullmatch(printed.title)
    if title is None or not printed.terms:
        notes["value list without a title that says what it is"] += 1
        return
    rest = title["rest"].strip()
    tags = {first + second for first, second in _TAG.findall(rest)}
    conditional = rest.lower().startswith(("if ", "when "))
    when = ""
    if conditional:
        requirement = read_requirement(f"Required {rest}.", names)
        when = str(requirement.when if requirement is not None else NotParsed())
    elif tags:
        if row.tag not in tags:
            notes["value list that speaks of another attribute than its row's"] += 1
            return
    elif rest:
        when = str(NotParsed())
    lead = _LEAD.match(printed.lead)
    position = title["before"] or title["after"] or (lead[1] if lead is not None else None)
    at = int(position) if position is not None and several else None
    yield Values(_KINDS[title["kind"].lower().rstrip("s")], printed.terms, at, when)
