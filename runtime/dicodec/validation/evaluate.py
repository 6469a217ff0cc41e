"""Evaluation of conditions, where the standard says: in the item, or in the nearest level around it that has them."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, Final

import attrs

from dicodec import registry
from dicodec.core.nodes import Element
from dicodec.dataset import Dataset
from dicodec.errors import DicomError
from dicodec.schema import (
    Always,
    And,
    Code,
    Compare,
    Condition,
    HasValue,
    In,
    Not,
    NotCheckable,
    NotParsed,
    Or,
    Present,
    Ref,
)
from dicodec.tag import Tag
from dicodec.typed.concepts import CodedConcept
from dicodec.validation.tables import Defined
from dicodec.vr import TEXT


@attrs.frozen(eq=False)
class Level:
    """A data set or item under validation, what its tables define, and the level around it."""

    dataset: Dataset
    defined: Defined
    outer: Level | None = None
    tags: frozenset[int] = attrs.field(init=False)

    @tags.default
    def _all_tags(self) -> frozenset[int]:
        return frozenset(self.dataset.keys())


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
    except DicomError:
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
        case In(ref, values, False):
            there = _values(ref, level)
            return In(ref, tuple(wanted for wanted in values if any(_equal(value, wanted) for value in there)))
    return what


def _leaf(what: Present | HasValue | In | Compare, level: Level) -> bool | None:
    match what:
        case Present(ref):
            return any(True for _ in _elements(ref, level))
        case HasValue(ref):
            return any(not is_empty(element) for element in _elements(ref, level))
        case In():
            return _is_in(what, level)
        case Compare():
            return _compare(what, level)


def _all(values: Iterator[bool | None]) -> bool | None:
    known: bool | None = True
    for value in values:
        if value is False:
            return False
        if value is None:
            known = None
    return known


def _opposite(value: bool | None) -> bool | None:
    return None if value is None else not value


def _elements(ref: Ref, level: Level) -> Iterator[Element]:
    tags = [_tag(name) for name in ref.path]
    home = _home(tags[0], level)
    return _at(home.dataset, tags) if home is not None else iter(())


def _home(tag: int, level: Level) -> Level | None:
    """The nearest level whose tables define the attribute; an item that has it undefined counts for itself only."""
    if tag in level.tags:
        return level
    around: Level | None = level
    while around is not None and tag not in around.defined:
        around = around.outer
    return around


def _at(dataset: Dataset, tags: list[int]) -> Iterator[Element]:
    if tags[0] not in dataset:
        return
    element = dataset[tags[0]]
    if len(tags) == 1:
        yield element
    elif element.vr == "SQ":
        for item in element.value:
            yield from _at(item, tags[1:])


@cache
def _tag(name: str) -> int:
    tag = registry.tag_of(name)
    return int(name, 16) if tag is None else tag


def is_empty(element: Element) -> bool:
    """Whether an element has no value, or no item. Padding and delimiters alone are no value (PS3.5 7.4.1)."""
    if element.vr == "SQ":
        return len(element.value) == 0
    raw = element.raw
    # A value that begins with anything else is none of these; looking at one byte spares copying the rest.
    return not raw or (element.vr in TEXT and raw[0] in _BLANK and not bytes(raw).strip(_BLANK))


_BLANK: Final = b" \\\0"


def _values(ref: Ref, level: Level) -> list[Any]:
    return [value for element in _elements(ref, level) for value in values_of(element, ref.position)]


def _is_owed(ref: Ref, level: Level) -> bool:
    """Whether an attribute without a value is one that must be there: then its absence says nothing else."""
    home = _home(_tag(ref.path[0]), level)
    return home is not None and _tag(ref.path[0]) in home.defined.mandatory


def _is_in(what: In, level: Level) -> bool | None:
    found = _values(what.ref, level)
    if any(_equal(value, wanted) for value in found for wanted in what.values):
        return not what.negated
    # Where there is no value, "is not X" says neither yes nor no.
    if not found and (what.negated or _is_owed(what.ref, level)):
        return None
    return what.negated


def _compare(what: Compare, level: Level) -> bool | None:
    compares = _COMPARISONS[what.operator]
    found = [value for value in _values(what.ref, level) if isinstance(value, int | float)]
    if not found and _is_owed(what.ref, level):
        return None
    return any(compares(value, what.number) for value in found)


_COMPARISONS: Final[dict[str, Callable[[float, float], bool]]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "==": operator.eq,
    "!=": operator.ne,
}


def values_of(element: Element, position: int | None = None) -> list[Any]:
    """The values of an element, or that at a position counted from 1; of a code sequence the concepts in it."""
    if element.vr == "SQ":
        return [CodedConcept.from_item(item) for item in element.value]
    value = element.value
    values = [] if value is None else list(value) if isinstance(value, tuple) else [value]
    return values if position is None else values[position - 1 : position]


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
