"""Evaluation of conditions, where the standard says: in the item, or in the nearest level around it that has them."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable
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
    Ref,
    Root,
    Used,
)
from dicodec.tag import Tag
from dicodec.typed.concepts import CodedConcept
from dicodec.validation.changes import changes
from dicodec.validation.level import Level, NotTellable, elements, is_empty, is_owed, is_used, tag_of, values, values_of

_Leaf: TypeAlias = Present | HasValue | In | Other | Compare | Count | Private | ItemIs | Changes | Used | Root


def evaluate(what: Condition, level: Level) -> bool | None:
    """True, false, or None where it cannot be known from this data set."""
    match what:
        case Always():
            return True
        case Not(operand):
            return _opposite(evaluate(operand, level))
        case And(operands):
            return _all(evaluate(operand, level) for operand in operands)
        case Or(operands):
            return _opposite(_all(_opposite(evaluate(operand, level)) for operand in operands))
        case NotCheckable() | NotParsed():
            return None
    try:
        return _leaf(what, level)
    except (DicomError, NotTellable):
        # What does not decode says nothing; it is a finding of the encoding rules.
        return None


def holding(what: Condition, level: Level) -> Condition:
    """What makes a true condition true: of alternatives those that hold, of several values those that are there."""
    match what:
        case And(operands):
            return And(tuple(holding(operand, level) for operand in operands))
        case Or(operands):
            true = tuple(holding(operand, level) for operand in operands if evaluate(operand, level))
            return true[0] if len(true) == 1 else Or(true)
        case In(ref, wanted, False):
            there = values(ref, level)
            return In(ref, tuple(one for one in wanted if any(_equal(value, one) for value in there)))
    return what


def _leaf(what: _Leaf, level: Level) -> bool | None:
    match what:
        case Present(ref):
            return any(True for _ in elements(ref, level))
        case HasValue(ref):
            return any(not is_empty(element) for element in elements(ref, level))
        case In(ref, wanted, negated):
            found = values(ref, level)
            if any(_equal(value, one) for value in found for one in wanted):
                return not negated
            # Where there is no value, "is not X" says neither yes nor no.
            return None if not found and (negated or is_owed(ref, level)) else negated
        case Other(ref, known):
            found = values(ref, level)
            return _unless_owed(found, ref, level, lambda value: not any(_equal(value, one) for one in known))
        case Compare(ref, sign, number):
            numbers = [value for value in values(ref, level) if isinstance(value, int | float)]
            return _unless_owed(numbers, ref, level, lambda value: _COMPARISONS[sign](value, number))
        case Count(ref, sign, number):
            counts = [_count(element) for element in elements(ref, level)]
            return any(_COMPARISONS[sign](count, number) for count in counts or [0])
        case Private(ref):
            found = [value for value in values(ref, level) if isinstance(value, Tag)]
            return _unless_owed(found, ref, level, lambda value: value.is_private)
        case ItemIs(sequence, place):
            item = level.item_of(tag_of(sequence))
            return None if item is None else item.number == (place or len(item.items))
        case Changes():
            return changes(what, level)
        case Used(table):
            return is_used(table, level)
        case Root():
            return level.outer is None


def _unless_owed(found: list[Any], ref: Ref, level: Level, holds: Callable[[Any], bool]) -> bool | None:
    # Where a value has to be and is not, nothing can be said.
    return None if not found and is_owed(ref, level) else any(map(holds, found))


def _all(known: Iterable[bool | None]) -> bool | None:
    result: bool | None = True
    for value in known:
        if value is False:
            return False
        if value is None:
            result = None
    return result


def _opposite(value: bool | None) -> bool | None:
    return None if value is None else not value


def _count(element: Element) -> int:
    return len(element.value) if element.vr == "SQ" else len(values_of(element))


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
