"""What a run read, what it made of it, and what it did not read and why: nothing is skipped in silence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from attrs import evolve

from dicodec.schema import Condition, Values, parse_condition, status
from dicomgen.model.linked import Attribute, Include, LinkedTable, Node, Rule
from dicomgen.model.standard import Draft, TableCount

_STATUS: Final = ("evaluated", "partly", "not checkable", "not parsed")
_VALUES: Final = "values and codes"
_IDLE: Final = "values of an attribute that no table around them prints"
_UNKNOWN: Final = "of a layout that is not known"


def summary(draft: Draft, files: dict[str, str]) -> Iterator[str]:
    """The lines that a run prints."""
    yield f"edition {draft.printed.edition}"
    yield from _registries(draft)
    yield from _iods(draft)
    yield from _conditions(draft)
    yield from _tables(draft)
    yield from _lists(draft)
    for note, count in sorted(draft.notes.items()):
        if count:
            yield f"  {note}: {count}"
    yield f"  {len(files)} files, {sum(map(len, files.values())) / 1e6:.1f} MB"


def _registries(draft: Draft) -> Iterator[str]:
    printed = draft.printed
    yield (
        f"  data elements {len(printed.elements)}, command elements {len(printed.commands)}, UIDs {len(printed.uids)}, "
        f"SOP Classes {len(printed.sop_classes)}, colour palettes {len(printed.palettes)}"
    )
    concepts = sum(len(group.concepts) for group in printed.context_groups.values())
    rows = sum(len(template.rows) for template in printed.templates)
    yield (
        f"  context groups {len(printed.context_groups)} ({concepts} concepts printed), templates "
        f"{len(printed.templates)} ({rows} rows), coding schemes {len(printed.coding_schemes)}, "
        f"DCM codes {len(printed.codes)}, body parts {len(printed.body_parts)}"
    )
    profile = printed.profile
    yield (
        f"  confidentiality profile: attributes {len(profile.attributes)}, content items {len(profile.content_items)}, "
        f"safe private attributes {len(profile.safe_private)}"
    )


def _iods(draft: Draft) -> Iterator[str]:
    kinds = Counter(iod.kind for iod in draft.iods)
    shown = ", ".join(f"{kinds[kind]} {kind}" for kind in ("composite", "normalized", "directory"))
    usages = Counter(use.usage or "none" for iod in draft.iods for use in iod.uses)
    yield f"  IODs {shown}; modules used {_counted(usages)}"
    groups = sum(len(iod.groups) for iod in draft.iods)
    relations = sum(len(iod.relationships) for iod in draft.iods)
    records = sum(bool(record.name) for iod in draft.iods for record in iod.records)
    yield f"  functional groups used {groups}, SR relationships {relations}, directory record types {records}"
    kinds = Counter(table.kind for table in draft.tables.values())
    yield f"  modules {kinds['module']}, macros {kinds['macro']}"
    rows = [row for table in draft.printed.tables.values() for row in table.rows]
    types = Counter(row.type or "none" for row in rows if row.tag)
    yield f"  rows {len(rows)}: attributes by type {_counted(types)}; includes {sum(bool(row.include) for row in rows)}"


def _conditions(draft: Draft) -> Iterator[str]:
    nodes = [node for table in draft.tables.values() for node in _nodes(table)]
    uses = [use.rule for iod in draft.iods for use in iod.uses]
    groups = [use.rule for iod in draft.iods for use in iod.groups]
    of: dict[str, list[Rule]] = {
        "rows": [node.rule for node in nodes if isinstance(node, Attribute)],
        "includes": [node.rule for node in nodes if isinstance(node, Include)],
        "modules": uses,
        "functional groups": groups,
    }
    total: Counter[str] = Counter()
    for what, rules in of.items():
        counts = Counter(status(_checked(rule.when)) for rule in rules if rule.when is not None)
        total += counts
        yield f"  conditions of {what} {counts.total()}: {_by_status(counts)}"
    allowed = Counter(status(_checked(rule.may)) for rules in of.values() for rule in rules if rule.may is not None)
    yield f"  conditions of what is allowed otherwise {allowed.total()}: {_by_status(allowed)}"
    total += allowed
    yield f"  conditions: {', '.join(f'{name} {total[name]}' for name in _STATUS)}"


def _tables(draft: Draft) -> Iterator[str]:
    counted = [_with_values(draft, table) for table in draft.printed.census]
    read = Counter(table.kind for table in counted if table.kind)
    yield f"  tables {len(counted)}, read {read.total()}: {_counted(read, by_count=True)}"
    unread = [table for table in counted if not table.kind]
    yield f"  tables not read {len(unread)}:"
    reasons = Counter(f"{_part(table)} {table.why or _UNKNOWN}" for table in unread)
    for reason, count in sorted(reasons.items()):
        yield f"    {count} {reason}"
    for table in unread:
        if not table.why:
            yield f"    {table.origin}: {table.caption or 'without caption'}: {' | '.join(table.header)}"


def _with_values(draft: Draft, table: TableCount) -> TableCount:
    if not table.kind and table.origin in draft.used:
        return evolve(table, kind=_VALUES, why="")
    if any(one.origin == table.origin for one in draft.narrowed):
        return evolve(table, why=_IDLE)
    return table


def _part(table: TableCount) -> str:
    return f"part {int(table.origin.part[4:])}:"


def _lists(draft: Draft) -> Iterator[str]:
    printed = {
        origin
        for descriptions in (
            (row.description for table in draft.printed.tables.values() for row in table.rows),
            (section.description for section in draft.printed.sections.values()),
        )
        for description in descriptions
        for origin in (one.origin for one in description.lists)
    }
    used = printed & draft.used
    carried = [values for table in draft.tables.values() for node in _nodes(table) for values in _values(node)]
    kinds = Counter(values.kind for values in carried)
    yield f"  value lists {len(printed)}, read {len(used)}; rows carry {len(carried)}: {_counted(kinds)}"
    positions = sum(values.at is not None for values in carried)
    bits = sum(values.bits is not None for values in carried)
    conditional = sum(bool(values.when) for values in carried)
    narrowed, codes = sum(len(iod.values) for iod in draft.iods), sum(len(iod.codes) for iod in draft.iods)
    yield f"  of these by value position {positions}, by bits {bits}, under a condition {conditional}"
    yield f"  of IODs as a whole: value lists {narrowed}, context groups {codes}"


def _values(node: Node) -> tuple[Values, ...]:
    return node.values if isinstance(node, Attribute) else ()


def _nodes(table: LinkedTable) -> Iterator[Node]:
    def walk(nodes: tuple[Node, ...]) -> Iterator[Node]:
        for node in nodes:
            yield node
            if isinstance(node, Attribute):
                yield from walk(node.children)

    yield from walk(table.nodes)


def _checked(condition: Condition) -> Condition:
    # What is emitted is text: it must say the same when it is read again.
    again = parse_condition(str(condition))
    assert str(again) == str(condition), f"{condition} reads as {again}"
    return again


def _by_status(counts: Counter[str]) -> str:
    return ", ".join(f"{counts[name]} {name}" for name in _STATUS)


def _counted(counts: Counter[str], by_count: bool = False) -> str:
    rows: Iterable[tuple[str, int]] = counts.most_common() if by_count else sorted(counts.items())
    return ", ".join(f"{name} {count}" for name, count in rows)
