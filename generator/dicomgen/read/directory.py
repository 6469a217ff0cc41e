"""Annex F of Part 3: the types of directory records."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from dicomgen.model.raw import PrintedRecordType
from dicomgen.problems import Problems
from dicomgen.read.docbook import Part
from dicomgen.read.tables import all_tables

_FIRST: Final = ("directory record type", "section")
#: How the root of the hierarchy is printed, which is no record of its own.
_ROOT: Final = re.compile(r"\(Root\b.*\)")
_REMARK: Final = re.compile(r"\([^)]*\)")


def read_record_types(part: Part, problems: Problems) -> Iterator[PrintedRecordType]:
    """Every type of directory record; the root directory entity has an empty name."""
    for table in all_tables(part):
        if table.columns[:2] != _FIRST:
            continue
        part.claim(table.element, "directory records")
        for row in table.rows():
            name = "" if _ROOT.fullmatch(row.text(0)) else row.text(0)
            lower = (one.strip() for one in _REMARK.sub("", row.text(2)).split(","))
            if name and not row.target(1):
                problems.add(row.origin, f"directory record type {name!r} refers to no section")
            yield PrintedRecordType(name, row.target(1), tuple(one for one in lower if one), row.origin)
