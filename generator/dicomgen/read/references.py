"""Checks that what the tables of Part 3 refer to is there: a broken link would lose what it leads to."""

from __future__ import annotations

from dicomgen.problems import Problems
from dicomgen.read.attributes import is_attribute_table
from dicomgen.read.docbook import NS, Part
from dicomgen.read.iods import is_module_table
from dicomgen.read.tables import all_tables


def check_references(part: Part, problems: Problems) -> None:
    """Note every link in a row of an attribute or module table that leads nowhere in the part."""
    for table in all_tables(part):
        if not (is_attribute_table(table) or is_module_table(table)):
            continue
        for row in table.rows():
            for cell in dict.fromkeys(cell for cell in row.cells if cell is not None):
                for link in cell.element.iter(f"{NS}xref"):
                    target = link.get("linkend", "")
                    if target not in part.by_id:
                        problems.add(row.origin, f"refers to {target or 'nothing'}, which is not in this part")
