"""Fields of a class: the attributes that tables print for it, merged where several print the same one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from attrs import frozen

from dicodec.schema import ENUMERATED, Always, Condition, Group
from dicomgen.conditions.logic import all_of
from dicomgen.model.dictionary import DataElement
from dicomgen.model.items import ItemSource
from dicomgen.model.linked import Attribute, Include, LinkedTable, Node
from dicomgen.model.standard import Draft
from dicomgen.passes.items import macro_alone
from dicomgen.views.annotations import NUMBERS, number_of

# Tables of normalized IODs print no type.
_STRICTNESS: Final = ("1", "2", "1C", "2C", "3", "")


@frozen
class Printing:
    """One place where an attribute is printed for a class.

    ``mandatory``: it applies whenever the class is used; it does not where a module's usage is C or U, or where the
    macro that prints it is included under a condition. ``home`` says which of the class's groups it belongs to,
    ``under`` are the conditions of the includes that lead to it. ``closed`` is the number of the context group that
    holds the only codes it may have.
    """

    attribute: Attribute
    items: tuple[ItemSource, ...]
    mandatory: bool
    home: int
    under: tuple[Condition, ...] = ()
    closed: str = ""


@frozen
class Field:
    """An attribute of a class after merging: the strictest requirement among mandatory printings wins.

    ``when`` is the condition of a conditional one, and of the macros that print it, if nothing else does.
    """

    element: DataElement
    type: str
    when: Condition | None
    mandatory: bool
    home: int
    values: tuple[str, ...]
    items: tuple[ItemSource, ...]
    closed: str = ""
    first: int | None = None


def printings(draft: Draft, source: ItemSource, mandatory: bool = True, home: int = 0) -> Iterator[Printing]:
    """What a table, or an item in it, prints; macros included there are expanded one level of items deep."""
    table = draft.tables[source.table]
    # An item may include the very table that prints its sequence: so content items nest.
    seen = frozenset[str]() if source.path else frozenset({source.table})
    for nodes in nodes_at(table.nodes, source.path):
        yield from _expand(draft, table, source.path, nodes, mandatory, home, seen, (), ())


def nodes_at(nodes: tuple[Node, ...], path: tuple[str, ...]) -> list[tuple[Node, ...]]:
    """What is printed under a path of sequences; several groups of rows where a sequence is printed several times."""
    if not path:
        return [nodes]
    found: list[tuple[Node, ...]] = []
    for node in nodes:
        if isinstance(node, Attribute) and node.element.keyword == path[0]:
            found.extend(nodes_at(node.children, path[1:]))
    return found


def _expand(
    draft: Draft,
    table: LinkedTable,
    path: tuple[str, ...],
    nodes: tuple[Node, ...],
    mandatory: bool,
    home: int,
    seen: frozenset[str],
    under: tuple[Condition, ...],
    bound: tuple[Group, ...],
) -> Iterator[Printing]:
    for node in nodes:
        if isinstance(node, Include):
            target = draft.tables.get(node.target)
            if target is not None and node.target not in seen:
                condition = () if node.rule.when in (None, Always()) else (node.rule.when,)
                applies = mandatory and not condition
                inner = (*under, *condition)
                seen_now, groups = seen | {node.target}, (*bound, *node.groups)
                yield from _expand(draft, target, (), target.nodes, applies, home, seen_now, inner, groups)
        elif node.element.keyword:
            keyword = node.element.keyword
            groups = (*node.groups, *(group for group in bound if group.attribute == keyword))
            items = item_sources(draft, table.identity, path, node)
            yield Printing(node, items, mandatory, home, under, closed_by(draft, groups))


def closed_by(draft: Draft, groups: tuple[Group, ...]) -> str:
    """The context group, by number, that leaves no other codes: defined, in every case, and not extensible."""
    if len(groups) != 1 or groups[0].binding != "D" or groups[0].qualified:
        return ""
    group = draft.groups.get(groups[0].cid)
    return group.cid if group is not None and group.concepts and not group.extensible else ""


def item_sources(draft: Draft, table: str, path: tuple[str, ...], node: Attribute) -> tuple[ItemSource, ...]:
    """Where the items of a sequence are printed; empty for what is no sequence, or one with nothing printed in it."""
    if not node.children:
        return ()
    only = macro_alone(node)
    if only is not None:
        return (ItemSource(only.target, ()),) if only.target in draft.tables else ()
    return (ItemSource(table, (*path, node.element.keyword)),)


def merge(found: Sequence[Printing]) -> list[Field]:
    """One field per attribute, ordered by group and then as printed."""
    by_tag: dict[str, list[Printing]] = {}
    for printing in found:
        by_tag.setdefault(printing.attribute.element.tag, []).append(printing)
    fields = [_merge_one(same) for same in by_tag.values()]
    return sorted(fields, key=lambda field: field.home)


def _merge_one(same: list[Printing]) -> Field:
    binding = [printing for printing in same if printing.mandatory]
    binding = [printing for printing in binding if printing.attribute.overrides] or binding
    strictest = min(binding or same, key=lambda printing: _STRICTNESS.index(printing.attribute.type))
    sources = dict.fromkeys(source for printing in same for source in printing.items)
    return Field(
        element=strictest.attribute.element,
        type=strictest.attribute.type,
        when=_condition(strictest, alone=len(same) == 1),
        mandatory=bool(binding),
        home=strictest.home,
        values=_literal(binding, same),
        items=tuple(sources),
        closed=_closed(binding, same),
        first=strictest.attribute.first,
    )


def _closed(binding: list[Printing], same: list[Printing]) -> str:
    closed = {printing.closed for printing in binding or same}
    return next((cid for cid in closed if cid), "") if len(closed - {""} if binding else closed) == 1 else ""


def _condition(printing: Printing, alone: bool) -> Condition | None:
    own = printing.attribute.rule.when
    if not printing.under:
        return own
    # Other macros print it too: under which conditions, one remark cannot tell.
    return all_of((*printing.under, *((own,) if own is not None else ()))) if alone else None


def _literal(binding: list[Printing], same: list[Printing]) -> tuple[str, ...]:
    """The values that a type checker may insist on: Enumerated Values that hold in every case."""
    lists = [_enumerated(printing.attribute) for printing in binding]
    strict = [terms for terms in lists if terms]
    if strict:
        # 0 and 0000H are one number.
        element = binding[0].attribute.element
        keys = [{value_key(element, term) for term in terms} for terms in strict[1:]]
        return tuple(term for term in strict[0] if all(value_key(element, term) in other for other in keys))
    loose = [_enumerated(printing.attribute) for printing in same]
    if not binding and all(loose):
        return tuple(dict.fromkeys(term for terms in loose for term in terms))
    return ()


def value_key(element: DataElement, term: str) -> str | int:
    """What makes two terms the same value: of a number its value, however it is printed."""
    number = number_of(term) if element.vr in NUMBERS else None
    return term if number is None else number


def _enumerated(attribute: Attribute) -> tuple[str, ...]:
    lists = [values for values in attribute.values if values.kind == ENUMERATED]
    closed = dict.fromkeys(term for values in lists if values.closes for term in values.terms)
    # A list that holds in some case may narrow the one that always holds; another would widen it.
    if any(values.bits or not closed.keys() >= set(values.terms) for values in lists):
        return ()
    return tuple(closed)
