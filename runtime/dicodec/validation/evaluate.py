"""Evaluation of conditions, where the standard says: in the item, or in the nearest level around it that has them."""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any, Final, TypeAlias

from dicodec.core.nodes import Element
from dicodec.errors import DicomError
from dicodec.schema import (
    Always,
    And,
    Changes,
    Code,
    Compare,
    Condition,
    Count,
    HasValue,
    In,
    ItemIs,
    Not,
    NotCheckable,
    NotParsed,
    Or,
    Other,
    Present,
    Private,
    Root,
    Used,
)
from dicodec.tag import Tag
from dicodec.typed.concepts import CodedConcept
from dicodec.validation.changes import changes
from dicodec.validation.finder import Finder, NotTellable, finder_of, is_used, tag_of
from dicodec.validation.level import Level, is_empty, items_in, values_of
from dicodec.validation.words import in_words

_Leaf: TypeAlias = Present | HasValue | In | Other | Compare | Count | Private | ItemIs | Changes | Used | Root


Judge: TypeAlias = Callable[[Level], bool | None]

# Conditions are made once, of tables, and asked for each of many items: by identity, since equality looks at all of it.
_judges: Final[dict[int, tuple[Condition, Judge]]] = {}


def evaluate(what: Condition, level: Level) -> bool | None:
    """True, false, or None where it cannot be known from this data set."""
    found = _judges.get(id(what))
    if found is None:
        found = _judges[id(what)] = what, _judge(what)
    return found[1](level)


def _judge(what: Condition) -> Judge:
    match what:
        case Always():
            return lambda level: True
        case NotCheckable() | NotParsed():
            return lambda level: None
        case Not(operand):
            opposite = _judge(operand)
            return lambda level: None if (known := opposite(level)) is None else not known
        case And(operands):
            return _all_of([_judge(operand) for operand in operands])
        case Or(operands):
            return _any_of([_judge(operand) for operand in operands])
    return _careful(_leaf(what))


def _careful(judge: Judge) -> Judge:
    def careful(level: Level) -> bool | None:
        try:
            return judge(level)
        except (DicomError, NotTellable):
            # What does not decode says nothing; it is a finding of the encoding rules.
            return None

    return careful


def _all_of(judges: list[Judge]) -> Judge:
    def all_of(level: Level) -> bool | None:
        result: bool | None = True
        for judge in judges:
            known = judge(level)
            if known is False:
                return False
            if known is None:
                result = None
        return result

    return all_of


def _any_of(judges: list[Judge]) -> Judge:
    def any_of(level: Level) -> bool | None:
        result: bool | None = False
        for judge in judges:
            known = judge(level)
            if known:
                return True
            if known is None:
                result = None
        return result

    return any_of


# In words, of conditions that hold in one way only; None for the others.
_reasons: Final[dict[int, tuple[Condition, str | None]]] = {}


def reason(what: Condition, level: Level) -> str:
    """Why a true condition is true, in words."""
    found = _reasons.get(id(what))
    if found is None:
        found = _reasons[id(what)] = what, in_words(what) if _holds_in_one_way(what) else None
    return in_words(holding(what, level)) if found[1] is None else found[1]


def _holds_in_one_way(what: Condition) -> bool:
    match what:
        case And(operands):
            return all(map(_holds_in_one_way, operands))
        case Or():
            return False
        case In(_, wanted, negated):
            return negated or len(wanted) == 1
    return True


def holding(what: Condition, level: Level) -> Condition:
    """What makes a true condition true: of alternatives those that hold, of several values those that are there."""
    match what:
        case And(operands):
            return And(tuple(holding(operand, level) for operand in operands))
        case Or(operands):
            true = tuple(holding(operand, level) for operand in operands if evaluate(operand, level))
            return true[0] if len(true) == 1 else Or(true)
        case In(ref, wanted, False):
            there = finder_of(ref).values(level)
            return In(ref, tuple(one for one in wanted if any(_equal(value, one) for value in there)))
    return what


def _leaf(what: _Leaf) -> Judge:
    match what:
        case Present(ref):
            find = finder_of(ref).elements
            return lambda level: bool(find(level))
        case HasValue(ref):
            find = finder_of(ref).elements
            return lambda level: any(not is_empty(element) for element in find(level))
        case In(ref, wanted, negated):
            return _is_in(finder_of(ref), wanted, negated)
        case Other(ref, known):
            return _any_value(finder_of(ref), lambda value: not any(_equal(value, one) for one in known))
        case Compare(ref, sign, number):
            compares = _COMPARISONS[sign]
            return _any_value(finder_of(ref), lambda value: compares(value, number), (int, float))
        case Count(ref, sign, number):
            find, compares = finder_of(ref).elements, _COMPARISONS[sign]
            return lambda level: any(compares(_count(one), number) for one in find(level) or (None,))
        case Private(ref):
            return _any_value(finder_of(ref), lambda value: value.is_private, (Tag,))
        case ItemIs(sequence, place):
            return _is_item(tag_of(sequence), place)
        case Changes():
            return lambda level: changes(what, level)
        case Used(table):
            return lambda level: is_used(table, level)
        case Root():
            return lambda level: level.outer is None


def _is_in(finder: Finder, wanted: tuple[str | Code, ...], negated: bool) -> Judge:
    texts = frozenset(one for one in wanted if isinstance(one, str))

    def is_in(level: Level) -> bool | None:
        found = finder.values(level)
        for value in found:
            if value in texts if type(value) is str else any(_equal(value, one) for one in wanted):
                return not negated
        # Where there is no value, "is not X" says neither yes nor no.
        return None if not found and (negated or finder.is_owed(level)) else negated

    return is_in


def _any_value(finder: Finder, holds: Callable[[Any], bool], kinds: tuple[type, ...] = (object,)) -> Judge:
    def any_value(level: Level) -> bool | None:
        found = [value for value in finder.values(level) if isinstance(value, kinds)]
        # Where a value has to be and is not, nothing can be said.
        return None if not found and finder.is_owed(level) else any(map(holds, found))

    return any_value


def _is_item(sequence: int, place: int | None) -> Judge:
    def is_item(level: Level) -> bool | None:
        item = level.item_of(sequence)
        return None if item is None else item.number == (place or len(item.items))

    return is_item


def _count(element: Element | None) -> int:
    if element is None:
        return 0
    return len(items_in(element)) if element.vr == "SQ" else len(values_of(element))


_COMPARISONS: Final[dict[str, Callable[[float, float], bool]]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "==": operator.eq,
    "!=": operator.ne,
}


def _equal(value: Any, wanted: str | Code) -> bool:
    if isinstance(value, CodedConcept):
        return isinstance(wanted, Code) and (value.value, value.scheme) == (wanted.value, wanted.scheme)
    return isinstance(wanted, str) and same_value(value, wanted)


def same_value(value: Any, term: str) -> bool:
    """Whether a value is what a value list prints: text and tags as they stand, numbers decimal or hex with an H."""
    if isinstance(value, str):
        return value == term
    if isinstance(value, Tag):
        return f"{value:08X}" == term
    if isinstance(value, int | float):
        try:
            return bool(value == (int(term[:-1], 16) if term.endswith("H") else float(term)))
        except ValueError:
            return False
    return str(value) == term
