"""Names of sequence items: one class per place where an item is printed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from dicomgen import names
from dicomgen.model.items import ItemShape, ItemSource
from dicomgen.model.linked import Attribute, Include, LinkedTable, Node
from dicomgen.model.standard import Draft
from dicomgen.problems import Origin, Problems


def name_items(draft: Draft, problems: Problems) -> None:
    """Name the items of every table, reached or not, so that names do not depend on what is generated.

    An item is named after its sequence; where names clash, after its table too, then after the sequences around it.
    A macro as a whole is an item named after the macro. Names of earlier editions are kept.
    """
    given: dict[ItemSource, str] = {}
    waiting: dict[ItemSource, list[str]] = {}
    alone = {target for table in draft.tables.values() for target in _alone(table.nodes)}
    for table in draft.tables.values():
        for source, candidates in _items(table, table.identity in alone):
            recorded = draft.names.of("item", _key(source))
            given[source] = recorded[0] if recorded else ""
            if not recorded:
                waiting[source] = candidates
    while waiting:
        taken = set(given.values())
        wanted = Counter(candidates[0] for candidates in waiting.values())
        still: dict[ItemSource, list[str]] = {}
        for source, (name, *others) in waiting.items():
            if wanted[name] == 1 and name not in taken:
                given[source] = name
            elif others:
                still[source] = others
            else:
                problems.add(Origin("part03", source.table), f"no name is free for the item of {'/'.join(source.path)}")
        waiting = still
    owners: dict[str, ItemSource] = {}
    for source, name in given.items():
        if name and owners.setdefault(name, source) != source:
            problems.add(Origin("part03", source.table), f"{name} is recorded for {_key(owners[name])} too")
        draft.names.record("item", _key(source), name)
        draft.shapes[source.table, source.path] = ItemShape(name, source)


def _alone(nodes: tuple[Node, ...]) -> Iterator[str]:
    """The macros that are the whole content of some sequence's items."""
    for node in nodes:
        if isinstance(node, Attribute):
            only = macro_alone(node)
            if only is not None:
                yield only.target
            yield from _alone(node.children)


def _items(table: LinkedTable, alone: bool) -> Iterator[tuple[ItemSource, list[str]]]:
    if alone:
        name = table.class_name.removesuffix("Item")
        yield ItemSource(table.identity, ()), [f"{name}Item", f"{name}MacroItem"]
    yield from _nested(table, table.nodes, ())


def _nested(
    table: LinkedTable, nodes: tuple[Node, ...], path: tuple[str, ...]
) -> Iterator[tuple[ItemSource, list[str]]]:
    sequences: dict[str, list[Attribute]] = {}
    for node in nodes:
        if isinstance(node, Attribute) and node.children:
            sequences.setdefault(node.element.keyword, []).append(node)
    for node, *others in sequences.values():
        here = (*path, node.element.keyword)
        if any(macro_alone(one) is None for one in (node, *others)):
            base = names.item_name(node.element.keyword)
            around = "".join(name.removesuffix("Sequence") for name in path)
            owner = table.class_name
            candidates = [
                base,
                f"{owner}{base}",
                f"{owner}{around}{base}",
                f"{owner}{table.kind.title()}{around}{base}",
            ]
            yield ItemSource(table.identity, here), list(dict.fromkeys(candidates))
        # The same sequence printed twice at one place (with other conditions) is one item.
        children = (*node.children, *(child for other in others for child in other.children))
        yield from _nested(table, children, here)


def macro_alone(sequence: Attribute) -> Include | None:
    """The macro that is the whole content of a sequence's items, if one is."""
    only = sequence.children[0] if len(sequence.children) == 1 else None
    return only if isinstance(only, Include) and only.rule.when is None else None


def _key(source: ItemSource) -> str:
    return "/".join((source.table, *source.path))
