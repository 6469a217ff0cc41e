"""From a condition in words to the tree that the schema defines."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from importlib import resources
from typing import Final, TypeAlias

from attrs import evolve, frozen
from lark import Lark, Token, Transformer, v_args
from lark.exceptions import LarkError, VisitError

from dicodec.schema import (
    Changes,
    Code,
    Compare,
    Condition,
    Count,
    HasValue,
    In,
    ItemIs,
    NotParsed,
    Present,
    Private,
    Ref,
    Used,
)
from dicomgen.conditions.clauses import Clauses, NotUnderstoodError, separate
from dicomgen.conditions.logic import all_of, any_of, opposite
from dicomgen.conditions.names import AttributeNames
from dicomgen.conditions.tokens import Text, normalise

#: Sequences whose items are codes although their names do not end in "Code Sequence".
_CODED: Final = frozenset({"AnatomicRegionSequence", "PrimaryAnatomicStructureSequence"})
#: Sequences whose items hold a name and a value: "an item with the value" does not speak of the item's own code.
_NAME_AND_VALUE: Final = frozenset({"ContentItemModifierSequence"})
_OPERATORS: Final = {"more-than": ">", "less-than": "<", "at-least": ">=", "at-most": "<="}
_OPPOSITE: Final = {"==": "!=", "!=": "=="}
_ITEM: Final = re.compile(r"(?:first|later)-item @a(\d+)")
# Control points of PS3.3 C.36.2.2 have this number; it tells which items the sentence is about.
_CONTROL_POINT: Final = "RTControlPointIndex"
_ORDINALS: Final = {"first-of": 1, "second-of": 2, "third-of": 3, "fourth-of": 4}
#: SOP classes of the IODs that conditions name.
_IODS: Final = {
    "CT Image IOD": "1.2.840.10008.5.1.4.1.1.2",
    "Enhanced CT Image IOD": "1.2.840.10008.5.1.4.1.1.2.1",
}


@frozen
class _Subject:
    """An attribute and, where the sentence says so, the condition under which it is meant."""

    ref: Ref
    only: tuple[Condition, ...] = ()


@frozen
class _Predicate:
    """What is said of a subject. ``negative``: of several subjects joined by "or" it could mean any or none."""

    said: Callable[[Ref], Condition]
    negative: bool = False


_Value: TypeAlias = str | float | Code


def read_condition(sentence: str, names: AttributeNames, own: str = "", around: tuple[str, ...] = ()) -> Condition:
    """The condition that a clause says ("X is present and Y is GREEN"); NotParsed where it is not understood.

    ``own`` is the keyword of the attribute that it is the condition of, where there is one, ``around`` the sequences
    that this stands in, from the outermost one.
    """
    text = normalise(sentence, names)
    try:
        clauses = separate(text)
        return _Reader(text, clauses, names, own, around).transform(_parser().parse(clauses.normal))
    except NotUnderstoodError:
        return NotParsed()
    except VisitError as error:
        if isinstance(error.orig_exc, NotUnderstoodError):
            return NotParsed()
        raise
    except LarkError:
        return NotParsed()


@cache
def _parser() -> Lark:
    grammar = resources.files(__package__).joinpath("grammar.lark").read_text(encoding="utf-8")
    return Lark(grammar, parser="lalr", maybe_placeholders=False)


@v_args(inline=True)
class _Reader(Transformer[Token, Condition]):
    """Builds the tree; what is ambiguous in English raises NotUnderstoodError."""

    def __init__(self, text: Text, clauses: Clauses, names: AttributeNames, own: str, around: tuple[str, ...]) -> None:
        super().__init__()
        self.text = text
        self.clauses = clauses
        self.names = names
        self.own = own
        self.around = around
        found = _ITEM.search(clauses.normal)
        self.sequence = self.enclosing(text.attributes[int(found[1])]) if found is not None else ""
        self.tight: list[Condition] = []

    # Terminals: what the placeholders stand for.

    def ATTRIBUTE(self, token: str) -> str:  # noqa: N802
        return self.text.attributes[int(token[2:])]

    def VALUE(self, token: str) -> str:  # noqa: N802
        return self.text.values[int(token[2:])]

    def NUMBER(self, token: str) -> float:  # noqa: N802
        return self.text.numbers[int(token[2:])]

    def SEQUENCE(self, token: str) -> str:  # noqa: N802
        return self.text.attributes[int(token[2:])]

    def CODE(self, token: str) -> Code:  # noqa: N802
        return self.text.codes[int(token[2:])]

    def MODULE(self, token: str) -> Used:  # noqa: N802
        return Used(self.text.modules[int(token[2:])])

    def OWN(self, token: str) -> str:  # noqa: N802
        if not self.own:
            raise NotUnderstoodError("no attribute is meant")
        return self.own

    def IOD(self, token: str) -> str:  # noqa: N802
        name = self.text.iods[int(token[2:])]
        if name not in _IODS:
            raise NotUnderstoodError(name)
        return _IODS[name]

    def FREE(self, token: str) -> Condition:  # noqa: N802
        return self.clauses.free[int(token[2:])]

    # Conditions.

    def whole(self, condition: Condition) -> Condition:
        return condition

    def unless(self, condition: Condition, exception: Condition) -> Condition:
        return all_of((condition, opposite(exception)))

    def only_unless(self, exception: Condition) -> Condition:
        return opposite(exception)

    def free(self, condition: Condition) -> Condition:
        return condition

    def all_of(self, *conditions: Condition) -> Condition:
        return all_of(conditions)

    def any_of(self, *conditions: Condition) -> Condition:
        return any_of(_without_contradiction(conditions))

    def clause(
        self, subject: tuple[str, tuple[_Subject, ...]], predicate: _Predicate, within: tuple[Ref, ...] = ()
    ) -> Condition:
        joined, subjects = subject
        said = []
        for each in subjects:
            outer = within or (Ref(()),)
            refs = [evolve(each.ref, path=(*container.path, *each.ref.path)) for container in outer]
            if len(refs) > 1 and predicate.negative:
                # "not present in A or B": in neither.
                condition = all_of(predicate.said(ref) for ref in refs)
            else:
                condition = any_of(predicate.said(ref) for ref in refs)
            said.append(all_of((*each.only, condition)))
        if joined == "neither":
            return all_of(opposite(condition) for condition in said)
        if joined == "and":
            return all_of(said)
        if joined == "or" and predicate.negative and len(said) > 1:
            # "A or B is not present" says "at least one is absent" to some writers and "none is present" to others:
            # decided only where both agree.
            return any_of((all_of(said), all_of((any_of(said), NotParsed()))))
        return any_of(said)

    def first_item(self, sequence: str) -> Condition:
        return ItemIs(self.enclosing(sequence), 1)

    def later_item(self, sequence: str = "") -> Condition:
        return opposite(ItemIs(self.enclosing(sequence) if sequence else self.sequence, 1))

    def enclosing(self, sequence: str) -> str:
        """The sequence that is meant: "Control Point Sequence" is said of the Ion Control Point Sequence, too."""
        if sequence in self.around:
            return sequence
        return next((one for one in reversed(self.around) if one.endswith(sequence)), sequence)

    def modules(self, *parts: object) -> tuple[Condition, ...]:
        joins = {part.type for part in parts if isinstance(part, Token)}
        if len(joins) > 1 or "REF_AND" in joins:
            raise NotUnderstoodError("several modules at once")
        return tuple(part for part in parts if isinstance(part, Used))

    def modules_present(self, modules: tuple[Condition, ...]) -> Condition:
        return any_of(modules)

    def modules_absent(self, modules: tuple[Condition, ...]) -> Condition:
        if len(modules) > 1:
            raise NotUnderstoodError("which modules are absent")
        return opposite(modules[0])

    def container(self, *keywords: str) -> tuple[Ref, ...]:
        if not all(keyword.endswith("Sequence") for keyword in keywords):
            raise NotUnderstoodError("not a sequence")
        return tuple(Ref((keyword,)) for keyword in keywords)

    def tight_all_of(self, *conditions: Condition) -> Condition:
        condition = all_of(conditions)
        if len(conditions) > 1:
            self.tight.append(condition)
        return condition

    def tight_any_of(self, *conditions: Condition) -> Condition:
        if len(conditions) > 1 and any(condition is tight for condition in conditions for tight in self.tight):
            raise NotUnderstoodError('"and" and "or" without a comma')
        return self.any_of(*conditions)

    # Subjects.

    def subject(self, *parts: object) -> tuple[str, tuple[_Subject, ...]]:
        subjects = tuple(part for part in parts if isinstance(part, _Subject))
        words = [part for part in parts if isinstance(part, Token)]
        quantity = next((str(word) for word in words if word.type == "QUANTITY"), "")
        joins = {word.type for word in words if word.type in ("REF_AND", "REF_OR", "REF_NOR")}
        if len(subjects) == 1 and not quantity:
            return "one", subjects
        if joins == {"REF_AND"} and quantity in ("", "both"):
            return "and", subjects
        if (joins == {"REF_OR"} and quantity == "neither") or (joins == {"REF_NOR"} and quantity == "neither"):
            return "neither", subjects
        if joins == {"REF_OR"}:
            return ("or" if not quantity else "either"), subjects
        raise NotUnderstoodError("how attributes are joined")

    def plain(self, ref: Ref) -> _Subject:
        return _Subject(ref)

    def at_position(self, ref: Ref, position: float) -> _Subject:
        return _Subject(evolve(ref, position=_position(position)))

    def value_of(self, position: float, ref: Ref) -> _Subject:
        return self.at_position(ref, position)

    def ordinal_of(self, ordinal: str, ref: Ref) -> _Subject:
        return self.at_position(ref, _ORDINALS[ordinal])

    def inside(self, ref: Ref, containers: tuple[Ref, ...]) -> _Subject:
        if len(containers) > 1:
            raise NotUnderstoodError("one of several sequences")
        return _Subject(Ref((*containers[0].path, *ref.path)))

    def in_iod(self, ref: Ref, position: float, uid: str) -> _Subject:
        return _Subject(evolve(ref, position=_position(position)), (In(Ref(("SOPClassUID",)), (uid,)),))

    def in_any_frame(self, ref: Ref) -> _Subject:
        return _Subject(evolve(ref, frames=True))

    def attribute(self, keyword: str) -> Ref:
        return Ref((keyword,))

    # Predicates.

    def any_predicate(self, *predicates: _Predicate) -> _Predicate:
        return _Predicate(
            lambda ref: any_of(predicate.said(ref) for predicate in predicates),
            any(predicate.negative for predicate in predicates),
        )

    def all_predicates(self, *predicates: _Predicate) -> _Predicate:
        return _Predicate(
            lambda ref: all_of(predicate.said(ref) for predicate in predicates),
            any(predicate.negative for predicate in predicates),
        )

    def present(self) -> _Predicate:
        return _Predicate(Present)

    def absent(self) -> _Predicate:
        return _Predicate(lambda ref: opposite(Present(ref)), negative=True)

    def empty(self) -> _Predicate:
        return _Predicate(lambda ref: opposite(HasValue(ref)), negative=True)

    def has_value(self) -> _Predicate:
        return _Predicate(HasValue)

    def one_of(self, values: tuple[str, tuple[_Value, ...]]) -> _Predicate:
        joined, found = values
        if joined in ("and", "not"):
            raise NotUnderstoodError("several values at once")
        return _Predicate(lambda ref: _among(ref, found, negated=False))

    def none_of(self, values: tuple[str, tuple[_Value, ...]]) -> _Predicate:
        return _Predicate(lambda ref: _among(ref, values[1], negated=True), negative=True)

    def compare(self, comparison: str, number: float) -> _Predicate:
        return _Predicate(lambda ref: Compare(ref, _OPERATORS[comparison], number))

    def not_zero(self) -> _Predicate:
        return _Predicate(lambda ref: Compare(ref, "!=", 0))

    def zero(self) -> _Predicate:
        return _Predicate(lambda ref: Compare(ref, "==", 0))

    def changes(self) -> _Predicate:
        if not self.sequence:
            raise NotUnderstoodError("between which items it changes")
        return _Predicate(lambda ref: Changes(ref, self.sequence))

    def is_set(self) -> _Predicate:
        first = Compare(Ref((_CONTROL_POINT,)), "==", 1)
        return _Predicate(lambda ref: any_of((first, Changes(ref, _CONTROL_POINT, before=True))))

    def private(self) -> _Predicate:
        return _Predicate(Private)

    def count(self, comparison: str, number: float) -> _Predicate:
        return _Predicate(lambda ref: Count(ref, _OPERATORS[comparison], number))

    def count_is(self, number: float) -> _Predicate:
        return _Predicate(lambda ref: Count(ref, "==", number))

    def printed_number(self, number: float) -> float:
        return number

    def number_zero(self) -> float:
        return 0

    def number_one(self) -> float:
        return 1

    def values(self, *parts: object) -> tuple[str, tuple[_Value, ...]]:
        found = tuple(part for part in parts if isinstance(part, str | float | Code) and not isinstance(part, Token))
        joins = {part.type for part in parts if isinstance(part, Token)}
        if "VALUE_NOT" in joins:
            return "not", found
        return ("and" if "VALUE_AND" in joins else "or"), found

    def text_value(self, value: str) -> str:
        return value

    def number_value(self, value: float) -> float:
        return value

    def code_value(self, value: Code) -> Code:
        return value

    def tag_value(self, keyword: str) -> str:
        return self.names.tag_of(keyword)


def _without_contradiction(conditions: tuple[Condition, ...]) -> tuple[Condition, ...]:
    # "X is not RED, or X is BLUE": a list that lost its grammar; it means either.
    denied = {each.ref for each in conditions if isinstance(each, In) and each.negated}
    said = {each.ref for each in conditions if isinstance(each, In) and not each.negated}
    return tuple(NotParsed() if isinstance(each, In) and each.ref in denied & said else each for each in conditions)


def _position(number: float) -> int:
    if number < 1 or number != int(number):
        raise NotUnderstoodError("a value position")
    return int(number)


def _among(ref: Ref, values: tuple[_Value, ...], negated: bool) -> Condition:
    coded = ref.path[-1].endswith("CodeSequence") or ref.path[-1] in _CODED
    if any(isinstance(value, Code) != coded for value in values) or ref.path[-1] in _NAME_AND_VALUE:
        raise NotUnderstoodError("codes and values")
    numbers = [value for value in values if isinstance(value, float)]
    others = tuple(dict.fromkeys(value for value in values if not isinstance(value, float)))
    if numbers and others:
        raise NotUnderstoodError("numbers and values")
    if not numbers:
        return In(ref, others, negated)
    compared = [Compare(ref, "!=" if negated else "==", number) for number in numbers]
    return all_of(compared) if negated else any_of(compared)
