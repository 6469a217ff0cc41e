"""Conditions in words, for messages."""

from __future__ import annotations

from typing import Final

from dicodec import registry
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


def in_words(what: Condition) -> str:
    """``ImageType[1] in {ORIGINAL}`` reads ``ImageType value 1 is ORIGINAL``."""
    match what:
        case Present(ref):
            return f"{_ref(ref)} is present"
        case HasValue(ref):
            return f"{_ref(ref)} has a value"
        case Not(Present(ref)):
            return f"{_ref(ref)} is absent"
        case Not(HasValue(ref)):
            return f"{_ref(ref)} is absent or empty"
        case Not(Always()):
            return "never"
        case Not(ItemIs(sequence, number)):
            return f"this is not the {_ordinal(number)} item of {sequence}"
        case Not(Used(table)):
            return f"the {_table(table)} is not used"
        case Not(Changes(ref, sequence, before)):
            return f"{_ref(ref)} {_changes(before)[1]} {sequence}"
        case Not(operand):
            return f"it is not so that {in_words(operand)}"
        case In(ref, values, negated):
            shown = " or ".join(map(_value, values))
            return f"{_ref(ref)} is {'not ' if negated else ''}{shown}"
        case Other(ref, values):
            return f"{_ref(ref)} is other than {' or '.join(map(_value, values))}"
        case Compare(ref, sign, number):
            return f"{_ref(ref)} {sign} {number:g}"
        case Count(ref, sign, number):
            return f"the number of values or items of {_ref(ref)} {sign} {number:g}"
        case Private(ref):
            return f"{_ref(ref)} is the tag of a private attribute"
        case ItemIs(sequence, place):
            return f"this is the {_ordinal(place)} item of {sequence}"
        case Changes(ref, sequence, before):
            return f"{_ref(ref)} {_changes(before)[0]} {sequence}"
        case Used(table):
            return f"the {_table(table)} is used"
        case Root():
            return "this is not in an item"
        case And(operands):
            return " and ".join(_grouped(operand) for operand in operands)
        case Or(operands):
            return " or ".join(in_words(operand) for operand in operands)
        case NotCheckable(reason):
            return f"[{_REASONS[reason]}]"
        case NotParsed():
            return "[a condition that dicodec does not understand]"
        case Always():
            return "always"


def allowed_in_words(when: Condition | None, may: Condition | None) -> str:
    """When a conditional attribute or module may be present: where it is required, or where it is only allowed."""
    cases = [case for case in (when, may) if case is not None and case != Not(Always())]
    # What holds where the other condition holds, too, need not be said.
    if len(cases) == 2 and isinstance(when, And) and may in when.operands:
        cases = cases[1:]
    return " or ".join(_grouped(case) for case in cases)


def _value(value: str | Code) -> str:
    if isinstance(value, Code):
        return f"({value.value}, {value.scheme})"
    if len(value) == 8 and _HEXADECIMAL.issuperset(value):
        # Of a pointer: the tag of an attribute.
        return registry.keyword(int(value, 16)) or value
    return registry.uid_name(value) or value


def _table(key: str) -> str:
    return f"{registry.constraint_table(key).name} {'Macro' if key.startswith('macros.') else 'Module'}"


def _ordinal(number: int | None) -> str:
    return "last" if number is None else {1: "first", 2: "second"}.get(number, f"{number}th")


def _changes(before: bool) -> tuple[str, str]:
    if before:
        return "differs from the item before in", "is as in the item before in"
    return "changes between the items of", "is the same in all items of"


def _grouped(what: Condition) -> str:
    return f"({in_words(what)})" if isinstance(what, Or) else in_words(what)


def _ref(ref: Ref) -> str:
    name = ".".join(ref.path)
    name = f"{name} value {ref.position}" if ref.position is not None else name
    return f"{name} of any frame" if ref.frames else name


_HEXADECIMAL: Final = frozenset("0123456789ABCDEF")
_REASONS: Final = {
    "real-world": "depends on the real world",
    "other-instance": "depends on another instance",
    "exchange": "depends on how the object is exchanged",
    "application": "depends on the application",
    "content": "depends on the meaning of the content",
}
