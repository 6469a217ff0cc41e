"""SOP Classes of Part 4 and the IODs they are made of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dicomgen.model.raw import SopClass
from dicomgen.problems import Problems
from dicomgen.read.docbook import Part
from dicomgen.read.tables import all_tables
from dicomgen.read.tags import UID

_COLUMNS: Final = ("SOP Class Name", "SOP Class UID")
_IOD_COLUMN: Final = "IOD Specification"


def read_sop_classes(part: Part, problems: Problems) -> Iterator[SopClass]:
    """Every SOP Class whose row names its IOD: storage, non-patient storage, media directory."""
    for table in all_tables(part):
        if table.header[:2] != _COLUMNS or len(table.header) < 3 or not table.header[2].startswith(_IOD_COLUMN):
            continue
        part.claim(table.element, "SOP Classes")
        for row in table.rows():
            section = row.target(2)
            if not section:
                problems.add(row.origin, f"SOP Class {row.text(0)!r} names no IOD")
                continue
            uid = row.text(1).replace(" ", "")
            if not UID.fullmatch(uid):
                problems.add(row.origin, f"SOP Class {row.text(0)!r} has {uid!r} for a UID; it is left out")
                continue
            yield SopClass(uid, row.text(0), row.text(2), section, row.origin)
