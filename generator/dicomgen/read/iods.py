"""Module tables of IODs, tables of functional group macros, and the sections that modules are defined in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from attrs import frozen

from dicomgen.model.raw import ModuleTable, PrintedModuleUse
from dicomgen.problems import Problems
from dicomgen.read.docbook import NS, Part
from dicomgen.read.tables import Table, all_tables, table_of


@frozen
class _Layout:
    """The columns of a module table by their number; -1 where the kind has no such column."""

    kind: str
    module: int
    section: int
    usage: int = -1
    entity: int = -1


_GROUP_HEADER: Final = ("functional group macro", "section", "usage")
_LAYOUTS: Final = {
    ("ie", "module", "reference", "usage"): _Layout("composite", 1, 2, usage=3, entity=0),
    ("module", "reference", "module description"): _Layout("normalized", 0, 1),
    ("module", "reference", "description"): _Layout("normalized", 0, 1),
    ("module", "reference", "usage", "module description"): _Layout("directory", 0, 1, usage=2),
    _GROUP_HEADER: _Layout("groups", 0, 1, usage=2),
}
# Tables that begin like this list modules; other columns behind it than those above are a problem.
_FIRST: Final = (("ie", "module"), ("module", "reference"), ("functional group macro", "section"))
_USAGE: Final = re.compile(r"(?P<usage>[MCU])\b[\s.,:\u2013\u2014-]*(?P<rest>.*)", re.DOTALL)


def is_module_table(table: Table) -> bool:
    """Whether a table lists the modules or the functional group macros of an IOD, by its first columns."""
    return table.columns[:2] in _FIRST


def read_module_tables(part: Part, problems: Problems) -> Iterator[ModuleTable]:
    """Every module table and every table of functional group macros; unknown columns are a problem."""
    for table in all_tables(part):
        layout = _LAYOUTS.get(table.columns)
        if layout is not None:
            part.claim(table.element, "functional groups of IODs" if layout.kind == "groups" else "modules of IODs")
            yield _module_table(table, layout, problems)
        elif is_module_table(table):
            known = " or ".join(" | ".join(header) for header in _LAYOUTS if header[:2] == table.columns[:2])
            problems.add(table.origin, f"the columns are {' | '.join(table.header)}; expected, in any case, {known}")


def _module_table(table: Table, layout: _Layout, problems: Problems) -> ModuleTable:
    return ModuleTable(
        identity=table.identity,
        label=table.label,
        caption=table.title,
        section=table.section,
        uses=tuple(_uses(table, layout, problems)),
        kind=layout.kind,
        origin=table.origin,
    )


def _uses(table: Table, layout: _Layout, problems: Problems) -> Iterator[PrintedModuleUse]:
    for row in table.rows():
        usage, condition = "", ""
        if layout.usage >= 0:
            found = _USAGE.fullmatch(row.text(layout.usage))
            if found is None:
                shown = row.text(layout.usage)
                problems.add(row.origin, f"module {row.text(layout.module)!r} has the usage {shown!r}; it is left out")
                continue
            usage, condition = found["usage"], found["rest"]
        yield PrintedModuleUse(
            entity=row.text(layout.entity) if layout.entity >= 0 else "",
            module=row.text(layout.module),
            section=row.target(layout.section),
            usage=usage,
            condition=condition,
            origin=row.origin,
        )


def referenced_group_table(part: Part, section: str) -> str:
    """The table of functional group macros that an IOD's section refers to instead of having one of its own."""
    element = part.by_id.get(section)
    if element is None:
        return ""
    for link in element.iter(f"{NS}xref"):
        target = part.by_id.get(link.get("linkend", ""))
        is_table = target is not None and target.tag == f"{NS}table"
        if target is not None and is_table and table_of(part, target).columns == _GROUP_HEADER:
            return link.get("linkend", "")
    return ""
