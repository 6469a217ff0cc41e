"""Part 7: command elements."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dicomgen.model.dictionary import DataElement
from dicomgen.problems import Problems
from dicomgen.read.docbook import Part
from dicomgen.read.tables import rows_if_any
from dicomgen.read.tags import TAG, digits

_HEADER: Final = ("Tag", "Message Field", "Keyword", "VR", "VM")
# The retired ones have no column for a description.
_TABLES: Final = (("table_E.1-1", (*_HEADER, "Description of Field"), ""), ("table_E.2-1", _HEADER, "RET"))


def read_commands(part: Part, problems: Problems) -> Iterator[DataElement]:
    """Every command element, the retired ones behind the others."""
    for identity, header, status in _TABLES:
        for row in rows_if_any(part, identity, "command elements", problems, header):
            tag = TAG.fullmatch(row.text(0))
            if tag is None:
                problems.add(row.origin, f"tag {row.text(0)!r} is not of the form (gggg,eeee)")
                continue
            keyword = row.text(2).replace(" ", "")
            yield DataElement(digits(tag), keyword, row.text(1), row.text(3), row.text(4), status, row.origin)
