"""Putting conditions together: flat, without repetition, with what follows from another left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dicodec.schema import Always, And, Condition, HasValue, In, Not, NotCheckable, NotParsed, Or, Present, Ref

NEVER = Not(Always())


def all_of(conditions: Iterable[Condition]) -> Condition:
    """All of these."""
    operands = list(_unique(_flat(conditions, And)))
    if NEVER in operands:
        return NEVER
    kept = [operand for operand in operands if not any(_follows(operand, other) for other in operands)]
    kept = [operand for operand in kept if not isinstance(operand, Always)]
    if not kept:
        return Always()
    return kept[0] if len(kept) == 1 else And(tuple(kept))


def any_of(conditions: Iterable[Condition]) -> Condition:
    """At least one of these."""
    operands = [operand for operand in _unique(_flat(conditions, Or)) if operand != NEVER]
    # Without a value is also what is absent.
    empty = {_denied(operand, HasValue) for operand in operands} - {None}
    operands = [operand for operand in operands if _denied(operand, Present) not in empty]
    if not operands:
        return NEVER
    if any(isinstance(operand, Always) for operand in operands):
        return Always()
    return operands[0] if len(operands) == 1 else Or(tuple(operands))


def opposite(condition: Condition) -> Condition:
    """The negation; what is not to be known stays so, a double negation goes away."""
    match condition:
        case Not(operand):
            return operand
        case NotParsed() | NotCheckable():
            return condition
    return Not(condition)


def decided(condition: Condition, ref: Ref, value: str) -> bool | None:
    """What a condition comes to where an attribute is known to have this one value; None where that does not tell."""
    match condition:
        case Always():
            return True
        case In(found, values, negated) if found == ref:
            return (value in values) != negated
        case Present(found) | HasValue(found) if found == ref:
            return True
        case Not(operand):
            inner = decided(operand, ref, value)
            return None if inner is None else not inner
        case And(operands):
            known = {decided(operand, ref, value) for operand in operands}
            return False if False in known else None if None in known else True
        case Or(operands):
            known = {decided(operand, ref, value) for operand in operands}
            return True if True in known else None if None in known else False
    return None


def _flat(conditions: Iterable[Condition], kind: type[And] | type[Or]) -> Iterator[Condition]:
    for condition in conditions:
        if isinstance(condition, kind):
            yield from condition.operands
        else:
            yield condition


def _unique(conditions: Iterable[Condition]) -> Iterator[Condition]:
    yield from dict.fromkeys(conditions)


def _follows(condition: Condition, other: Condition) -> bool:
    # Being there follows from having a value. From having a certain one as well, but where there is none, "is A" says
    # nothing and "is present" says no.
    return isinstance(condition, Present) and isinstance(other, HasValue) and condition.ref.path == other.ref.path


def _denied(condition: Condition, kind: type[Present] | type[HasValue]) -> Ref | None:
    # The attribute of "not present(X)" or "not has_value(X)".
    if isinstance(condition, Not) and isinstance(condition.operand, kind):
        return condition.operand.ref
    return None
