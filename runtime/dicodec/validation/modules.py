"""Which modules of an IOD apply to an object, and what the object has beyond them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Final

import attrs

from dicodec import registry
from dicodec.dataset import Dataset
from dicodec.schema import Iod
from dicodec.tag import Tag
from dicodec.validation.collector import Collector
from dicodec.validation.frames import FunctionalGroups, groups_of
from dicodec.validation.level import Level
from dicodec.validation.levels import check_extension
from dicodec.validation.report import Reference
from dicodec.validation.shapes import Source
from dicodec.validation.tables import Defined, Option, Plan, condition, flatten, nodes_of

_UNKNOWN: Final = "not_parsed"


@attrs.frozen(eq=False)
class Compiled:
    """An IOD ready to be asked: its mandatory modules in one, the others as options."""

    iod: Iod
    base: Source
    options: tuple[Option, ...]
    defined: Defined
    groups: FunctionalGroups
    uses: Mapping[str, frozenset[int] | None]


@cache
def compiled(slug: str) -> Compiled:
    """The constraint tables of an IOD, compiled once."""
    iod = registry.constraint_iod(slug)
    mandatory = tuple(node for use in iod.uses if use.usage == "M" for node in nodes_of(use.table))
    options = [
        Option(
            f"{use.module} Module{', usage U,' if use.usage == 'U' else ''}",
            use.table,
            condition(use.when or _UNKNOWN) if use.usage == "C" else None,
            condition(use.may),
        )
        for use in iod.uses
        if use.usage != "M"
    ]
    everything = tuple(node for use in iod.uses for node in nodes_of(use.table))
    groups = groups_of(iod)
    uses: dict[str, frozenset[int] | None] = _uses(iod) | {macro.key: macro.tags for macro in groups.macros}
    return Compiled(iod, Source(Plan(mandatory), ""), tuple(options), Defined(everything), groups, uses)


def _uses(iod: Iod) -> dict[str, frozenset[int] | None]:
    """The tags by which each module is known: those that no other module of the IOD prints at its top.

    Of a module that has none of its own, those that no mandatory one prints; None for a mandatory one, which is there.
    """
    tags = {use.table: frozenset(node.row.tag for node in flatten(nodes_of(use.table))) for use in iod.uses}
    mandatory = {use.table for use in iod.uses if use.usage == "M"}
    found: dict[str, frozenset[int] | None] = dict.fromkeys(mandatory)
    for table, own in tags.items():
        if table in mandatory:
            continue
        others = frozenset(tag for other, printed in tags.items() if other != table for tag in printed)
        surely = frozenset(tag for other in mandatory - {table} for tag in tags[other])
        found[table] = own - others or own - surely
    return found


def level_of(dataset: Dataset, what: Compiled) -> Level:
    """An object as what the modules of its IOD ask."""
    return Level(dataset, what.defined, groups=what.groups.holders or None, uses=what.uses)


def check_extent(what: Compiled, level: Level, collector: Collector) -> None:
    """Note what the object has beyond its IOD: public attributes, and private blocks by their creator."""
    reference = Reference(3, what.iod.section, f"{what.iod.name} IOD")
    check_extension(level, "", "not an attribute of this IOD", reference, collector)
    for tag in sorted(tag for tag in level.tags if tag & 0x10000 and 0x10 <= tag & 0xFFFF <= 0xFF):
        creator = bytes(level.elements[tag].raw).decode("ascii", "replace").strip(" \0")
        collector.add("private", str(Tag(tag)), f"{creator}  private, kept", reference)


def asking_module(iod: str, tag: int, kind: str) -> str:
    """The mandatory module of an IOD that asks for an attribute with a type, e.g. ``CT Image Module``."""
    for use in registry.constraint_iod(iod).uses:
        if use.usage == "M" and any(
            node.row.tag == tag and node.row.type == kind for node in flatten(nodes_of(use.table))
        ):
            return f"{use.module} Module"
    return ""
