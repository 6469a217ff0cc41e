"""SOP Classes of Part 4 and the IODs they are made of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dicomgen.model.raw import SopClass
from dicomgen.problems import Problems
from dicomgen.read.docbook import NS, Part
from dicomgen.read.tables import all_tables

_COLUMNS: Final = ("SOP Class Name", "SOP Class UID")
_IOD_COLUMN: Final = "IOD Specification"


def read_sop_classes(part: Part, problems: Problems) -> Iterator[SopClass]:
    """Every SOP Class whose row names its IOD: storage, non-patient storage, media directory."""
    for table in all_tables(part):
        if table.header[:2] != _COLUMNS or len(table.header) < 3 or not table.header[2].startswith(_IOD_COLUMN):
            continue
        for row in table.rows():
            cell = row.cells[2]
            link = cell.element.find(f".//{NS}olink") if cell is not None else None
            section = link.get("targetptr", "") if link is not None else ""
            if not section:
                problems.add(row.origin, f"SOP Class {row.text(0)!r} names no IOD")
                continue
            uid = row.text(1).replace(" ", "")
            yield SopClass(uid, row.text(0), row.text(2), section, row.origin)
