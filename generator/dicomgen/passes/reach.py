"""Which tables the IODs in scope reach, through includes at any level."""

from __future__ import annotations

from collections.abc import Iterator

from dicomgen.model.linked import Attribute, LinkedTable, Node
from dicomgen.model.standard import Draft
from dicomgen.problems import Problems


def reached_tables(draft: Draft) -> list[LinkedTable]:
    """The modules and macros of the IODs in scope, sorted by id. Macros that include each other end the walk."""
    found: dict[str, LinkedTable] = {}
    waiting = [use.table for iod in draft.iods for use in (*iod.uses, *iod.groups)]
    while waiting:
        table = waiting.pop()
        if table.identity not in found:
            found[table.identity] = table
            waiting.extend(draft.tables[name] for name in _targets(table.nodes) if name in draft.tables)
    return [found[identity] for identity in sorted(found)]


def set_aside(draft: Draft, problems: Problems) -> None:
    """Count the problems of tables that nothing generated reaches, instead of stopping the build for them."""
    printed = (*draft.printed.module_tables, *draft.printed.group_tables)
    needed = {iod.label for iod in draft.iods}
    reached = {table.identity for table in reached_tables(draft)}
    unreached = {table.identity for table in printed if table.label not in needed} | draft.tables.keys() - reached
    idle = [found for found in problems.found if found.origin.table in unreached and not found.ours]
    for found in idle:
        problems.found.remove(found)
        draft.notes[f"problems in tables that are not generated, the first: {idle[0]}"] += 1


def _targets(nodes: tuple[Node, ...]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, Attribute):
            yield from _targets(node.children)
        else:
            yield node.target
