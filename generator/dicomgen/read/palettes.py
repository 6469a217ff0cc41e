"""Colour palettes of Part 6."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dicomgen.model.registries import ColorPalette
from dicomgen.problems import Problems
from dicomgen.read.docbook import NS, Part
from dicomgen.read.tables import Table, rows_if_any, table_of
from dicomgen.read.tags import UID

_LIST: Final = "table_B.1-1"
_DATA: Final = ("red", "green", "blue")


def read_palettes(part: Part, problems: Problems) -> Iterator[ColorPalette]:
    """Every palette of table B.1-1 with its descriptor and data, from the section that the row names."""
    for row in rows_if_any(part, _LIST, "colour palettes", problems):
        section = row.target(3) or f"sect_{row.text(3)}"
        element = part.by_id.get(section)
        inner = [table_of(part, one) for one in element.iter(f"{NS}table")] if element is not None else []
        data = next((one for one in inner if one.columns == _DATA), None)
        descriptor = next((one for one in inner if one.columns[:1] and one.columns[0].startswith("value 1")), None)
        if data is None or descriptor is None:
            problems.add(row.origin, f"palette {row.text(1)!r}: {section} has no descriptor or no data")
            continue
        for one in (data, descriptor):
            part.claim(one.element, "colour palettes")
        columns = [_column(data, column) for column in range(3)]
        numbers = [number for column in range(3) for number in _column(descriptor, column)]
        uid = row.text(0).replace(" ", "")
        if len(numbers) != 3 or not all(columns) or max(map(max, columns)) > 255 or not UID.fullmatch(uid):
            problems.add(row.origin, f"palette {row.text(1)!r}: no UID, or data that are not bytes; it is left out")
            continue
        yield ColorPalette(
            uid=uid,
            label=row.text(1),
            description=row.text(2),
            descriptor=(numbers[0], numbers[1], numbers[2]),
            segmented="segmented" in data.caption.lower(),
            red=columns[0],
            green=columns[1],
            blue=columns[2],
            origin=row.origin,
        )


def _column(data: Table, column: int) -> tuple[int, ...]:
    """The numbers of a column; none where one is no number. The columns of segmented palettes differ in length."""
    texts = [row.text(column) for row in data.rows() if row.text(column)]
    return tuple(map(int, texts)) if all(text.isdigit() for text in texts) else ()
