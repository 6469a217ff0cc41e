"""Description cells and sections: prose, value lists, context groups and the sections they refer to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from dicomgen.model.raw import Description, PrintedGroup, PrintedList
from dicomgen.problems import Origin
from dicomgen.read.docbook import DIVISIONS, NS, Element, Part, prose_of, section_of, text_of

EMPTY: Final = Description("", (), (), ())
_GROUP: Final = re.compile(r"(?P<lead>[^{}.]*)\{sect_CID_(?P<cid>\w+)\}")
_SECTION: Final = re.compile(r"\{(sect_[^}]*)\}")


def describe(part: Part, element: Element, origin: Origin) -> Description:
    """Read a description cell, or the direct content of a section."""
    prose = prose_of(element) if element.tag not in DIVISIONS else _section_prose(element)
    return from_prose(prose, tuple(_lists(part, element, origin)))


def from_prose(prose: str, lists: tuple[PrintedList, ...] = ()) -> Description:
    """A description with what its prose refers to."""
    groups = tuple(PrintedGroup(found["cid"], found["lead"].strip()) for found in _GROUP.finditer(prose))
    sections = tuple(name for name in _SECTION.findall(prose) if not name.startswith("sect_CID_"))
    return Description(prose, lists, groups, sections)


def _section_prose(section: Element) -> str:
    return " ".join(prose_of(child) for child in section if child.tag in (f"{NS}para", f"{NS}itemizedlist"))


def _lists(part: Part, element: Element, origin: Origin) -> Iterator[PrintedList]:
    own = element if element.tag in DIVISIONS else None
    for found in element.iter(f"{NS}variablelist"):
        # A section's own lists: not those of its subsections, nor those that stand in cells of its tables.
        if own is not None and (section_of(found) is not own or next(found.iterancestors(f"{NS}td"), None) is not None):
            continue
        title = found.find(f"{NS}title")
        entries = found.findall(f"{NS}varlistentry")
        terms = tuple(text_of(term) for entry in entries for term in entry.findall(f"{NS}term"))
        place = part.origin(found, origin.table, origin.row)
        yield PrintedList(text_of(title) if title is not None else "", lead_of(found), terms, place)


def lead_of(element: Element) -> str:
    """The paragraph directly before a list or table, which may say what it is for."""
    before = element.getprevious()
    return prose_of(before) if before is not None and before.tag == f"{NS}para" else ""
