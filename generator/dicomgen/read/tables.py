"""Tables as grids: header, rows, cells, with spans resolved."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import frozen

from dicomgen.problems import GeneratorError, Origin, Problems
from dicomgen.read.docbook import NS, XML_ID, Element, Part, prose_of, section_of, text_of


@frozen
class Cell:
    """One cell. A cell that spans several columns stands in the first; those it covers hold ``None``."""

    element: Element
    columns: int

    @property
    def text(self) -> str:
        """All text of the cell."""
        return text_of(self.element)

    @property
    def prose(self) -> str:
        """The text without notes and value lists."""
        return prose_of(self.element)

    @property
    def target(self) -> str:
        """What the first link in the cell leads to, in this part or in another; empty where there is none."""
        link = next(self.element.iter(f"{NS}xref", f"{NS}olink"), None)
        return (link.get("linkend") or link.get("targetptr") or "") if link is not None else ""

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The text of each paragraph that has any."""
        texts = (text_of(para) for para in self.element.iter(f"{NS}para"))
        return tuple(text for text in texts if text)


@frozen
class TableRow:
    """One printed row: a cell per column, ``None`` where the row prints none."""

    origin: Origin
    cells: tuple[Cell | None, ...]

    def text(self, column: int) -> str:
        """The text of a column; empty where there is no cell."""
        cell = self.cell(column)
        return cell.text if cell is not None else ""

    def target(self, column: int) -> str:
        """What the first link in a column leads to; empty where there is none."""
        cell = self.cell(column)
        return cell.target if cell is not None else ""

    def cell(self, column: int) -> Cell | None:
        """The cell of a column, if it has one."""
        return self.cells[column] if column < len(self.cells) else None


@frozen
class Table:
    """A printed table with its place, caption, header and rows."""

    part: Part
    element: Element
    identity: str
    header: tuple[str, ...]

    @property
    def label(self) -> str:
        """The printed number, e.g. ``C.8-3``."""
        return self.element.get("label") or self.identity.removeprefix("table_")

    @property
    def caption(self) -> str:
        """The printed caption."""
        caption = self.element.find(f"{NS}caption")
        return text_of(caption) if caption is not None else ""

    @property
    def title(self) -> str:
        """What the table is called: its caption; where that was forgotten, as the section around it."""
        return self.caption or self.part.title_of(self.section)

    @property
    def origin(self) -> Origin:
        """Where the table begins."""
        return self.part.origin(self.element, self.identity)

    @property
    def columns(self) -> tuple[str, ...]:
        """The header row in lower case, since the standard's own spelling varies."""
        return tuple(name.lower() for name in self.header)

    @property
    def section(self) -> str:
        """The id of the section that holds the table."""
        section = section_of(self.element)
        return section.get(XML_ID, "") if section is not None else ""

    def rows(self) -> Iterator[TableRow]:
        """The rows of the body in printed order, numbered from 1; cells spanned from above are repeated."""
        width = len(self.header)
        below: dict[int, tuple[int, Cell | None]] = {}
        number = 0
        for body in self.element.findall(f"{NS}tbody"):
            for element in body.findall(f"{NS}tr"):
                number += 1
                origin = self.part.origin(element, self.identity, number)
                yield TableRow(origin, _cells(element, width, below))


def _cells(element: Element, width: int, below: dict[int, tuple[int, Cell | None]]) -> tuple[Cell | None, ...]:
    cells: list[Cell | None] = []
    # A <th> in the body is a slip of the text: it is a cell like the others.
    printed = iter([child for child in element if child.tag in (f"{NS}td", f"{NS}th")])
    while True:
        spanned = below.get(len(cells))
        if spanned is not None:
            rows, cell = spanned
            if rows > 1:
                below[len(cells)] = (rows - 1, cell)
            else:
                del below[len(cells)]
            cells.append(cell)
            continue
        child = next(printed, None)
        if child is None:
            if len(cells) >= width:
                break
            # Too few cells; what spans from above into the columns behind still counts.
            cells.append(None)
            continue
        columns = _span(child, "colspan")
        rows = _span(child, "rowspan")
        cell = Cell(child, columns)
        for offset in range(columns):
            shown = cell if offset == 0 else None
            if rows > 1:
                below[len(cells)] = (rows - 1, shown)
            cells.append(shown)
    return tuple(cells)


def _span(cell: Element, name: str) -> int:
    """How many columns or rows a cell takes. What is no such number counts as one, as in HTML."""
    printed = (cell.get(name) or "").strip()
    return max(int(printed), 1) if printed.isascii() and printed.isdigit() else 1


def header_of(element: Element) -> tuple[str, ...]:
    """The header row as printed; empty for a table without one."""
    head = element.find(f"{NS}thead")
    row = head.find(f"{NS}tr") if head is not None else None
    if row is None:
        return ()
    header: list[str] = []
    for cell in row:
        if cell.tag in (f"{NS}td", f"{NS}th"):
            header.append(text_of(cell))
            header.extend([""] * (_span(cell, "colspan") - 1))
    return tuple(header)


def all_tables(part: Part) -> Iterator[Table]:
    """Every table of a part that has a number, in printed order."""
    for element in part.root.iter(f"{NS}table"):
        yield table_of(part, element)


def table_of(part: Part, element: Element) -> Table:
    """The table that an element is."""
    identity = element.get(XML_ID, "")
    if not identity and element.tag == f"{NS}table":
        identity = f"table_{element.get('label') or part.origin(element).line}"
    return Table(part, element, identity, header_of(element))


def table_if_any(part: Part, identity: str, kind: str, problems: Problems, *headers: Sequence[str]) -> Table | None:
    """The table with this id, claimed as ``kind``; its header must be one of those given.

    Where it is not there, or has another header, that is a problem and there is no table.
    """
    element = part.by_id.get(identity)
    if element is None or element.tag != f"{NS}table":
        problems.add(Origin(part.name, identity), "there is no such table; the edition may have renumbered it")
        return None
    found = table_of(part, element)
    if headers and found.header not in [tuple(header) for header in headers]:
        expected = " or ".join(" | ".join(header) for header in headers)
        problems.add(found.origin, f"the columns are {' | '.join(found.header)}; expected {expected}")
        return None
    part.claim(element, kind)
    return found


def rows_if_any(
    part: Part, identity: str, kind: str, problems: Problems, *headers: Sequence[str]
) -> Iterator[TableRow]:
    """The rows of such a table; none where there is none."""
    found = table_if_any(part, identity, kind, problems, *headers)
    if found is not None:
        yield from found.rows()


def table(part: Part, identity: str, kind: str, *headers: Sequence[str]) -> Table:
    """Like `table_if_any`, for a table that nothing goes without.

    Raises GeneratorError naming the place and the header found.
    """
    problems = Problems()
    found = table_if_any(part, identity, kind, problems, *headers)
    if found is None:
        raise GeneratorError(str(problems.found[0]))
    return found
