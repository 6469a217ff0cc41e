"""Conditions of the standard as data, with a canonical text form.

A condition says when a conditional attribute, module or macro is required (PS3.5 7.4). It is three-valued: true,
false, or not to be known from the dataset at hand. Generated tables hold the text form; `parse_condition` reads it.

The text form, by example::

    present(WindowCenter)                           the attribute is there, maybe empty
    has_value(PatientName)                          it is there and not empty
    ImageType[1] in {ORIGINAL, MIXED}               value 1 is one of these
    ScanningSequence in {IR}                        any of the values is
    FilterType not in {NONE}                        it has a value, and no value is one of these
    SamplesPerPixel > 1
    DerivationCodeSequence in {(113097, DCM)}       an item has this code
    PixelMeasuresSequence.PixelSpacing              an attribute in an item of a sequence
    not present(X) and (present(Y) or present(Z))
    not_checkable(real-world)                       speaks of what no dataset tells
    not_parsed                                      the generator does not understand the sentence
"""

from __future__ import annotations

from typing import Final, NoReturn, TypeAlias

from attrs import frozen

#: Why a condition cannot be decided from a dataset: it speaks of the world, of another instance or object, of how
#: the instance is exchanged, of what an application does or means, or of what stands in pixels or text.
REASONS: Final = ("real-world", "other-instance", "exchange", "application", "content")


@frozen
class Ref:
    """An attribute that a condition speaks of: a path of keywords (or tags in hexadecimal) and a value position."""

    path: tuple[str, ...]
    position: int | None = None

    def __str__(self) -> str:
        position = "" if self.position is None else f"[{self.position}]"
        return ".".join(self.path) + position


@frozen
class Code:
    """A coded concept as a value: code value and coding scheme designator."""

    value: str
    scheme: str

    def __str__(self) -> str:
        return f"({_quoted(self.value)}, {_quoted(self.scheme)})"


@frozen
class Present:
    """The attribute is there, with or without a value."""

    ref: Ref

    def __str__(self) -> str:
        return f"present({self.ref})"


@frozen
class HasValue:
    """The attribute is there and not empty."""

    ref: Ref

    def __str__(self) -> str:
        return f"has_value({self.ref})"


@frozen
class In:
    """A value is one of these; ``negated``: there is a value and none is one of these."""

    ref: Ref
    values: tuple[str | Code, ...]
    negated: bool = False

    def __str__(self) -> str:
        word = "not in" if self.negated else "in"
        inside = ", ".join(str(value) if isinstance(value, Code) else _quoted(value) for value in self.values)
        return f"{self.ref} {word} {{{inside}}}"


@frozen
class Compare:
    """A numeric comparison: ``operator`` is one of ``< <= > >= == !=``."""

    ref: Ref
    operator: str
    number: float

    def __str__(self) -> str:
        number = str(int(self.number)) if float(self.number).is_integer() else repr(self.number)
        return f"{self.ref} {self.operator} {number}"


@frozen
class Not:
    """The opposite; what is not to be known stays so."""

    operand: Condition

    def __str__(self) -> str:
        return f"not {_grouped(self.operand)}"


@frozen
class And:
    """All of these."""

    operands: tuple[Condition, ...]

    def __str__(self) -> str:
        return " and ".join(_grouped(operand) for operand in self.operands)


@frozen
class Or:
    """At least one of these."""

    operands: tuple[Condition, ...]

    def __str__(self) -> str:
        return " or ".join(_grouped(operand) for operand in self.operands)


@frozen
class NotCheckable:
    """Cannot be decided from a dataset; ``reason`` is one of `REASONS`."""

    reason: str

    def __str__(self) -> str:
        return f"not_checkable({self.reason})"


@frozen
class NotParsed:
    """The generator does not understand the sentence; never counted as met or as not met."""

    def __str__(self) -> str:
        return "not_parsed"


@frozen
class Always:
    """Holds without a condition."""

    def __str__(self) -> str:
        return "always"


Condition: TypeAlias = Present | HasValue | In | Compare | Not | And | Or | NotCheckable | NotParsed | Always

_PLAIN: Final = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-+./:*")
_OPERATORS: Final = ("<=", ">=", "==", "!=", "<", ">")


def _quoted(value: str) -> str:
    if value and _PLAIN.issuperset(value):
        return value
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _grouped(condition: Condition) -> str:
    return f"({condition})" if isinstance(condition, And | Or) else str(condition)


def refs(condition: Condition) -> tuple[Ref, ...]:
    """Every attribute that a condition speaks of, in its order."""
    match condition:
        case Present(ref) | HasValue(ref) | In(ref, _, _) | Compare(ref, _, _):
            return (ref,)
        case Not(operand):
            return refs(operand)
        case And(operands) | Or(operands):
            return tuple(ref for operand in operands for ref in refs(operand))
    return ()


def status(condition: Condition) -> str:
    """How far a condition can be evaluated: ``evaluated``, ``partly``, ``not checkable`` or ``not parsed``."""
    leaves = tuple(_leaves(condition))
    unknown = [leaf for leaf in leaves if isinstance(leaf, NotCheckable | NotParsed)]
    if not unknown:
        return "evaluated"
    if len(unknown) < len(leaves):
        return "partly"
    return "not parsed" if any(isinstance(leaf, NotParsed) for leaf in unknown) else "not checkable"


def _leaves(condition: Condition) -> tuple[Condition, ...]:
    match condition:
        case Not(operand):
            return _leaves(operand)
        case And(operands) | Or(operands):
            return tuple(leaf for operand in operands for leaf in _leaves(operand))
    return (condition,)


def parse_condition(text: str) -> Condition:
    """Read the canonical text form.

    Raises ValueError that shows where the text does not fit.
    """
    reader = _Reader(text)
    condition = reader.any_of()
    reader.end()
    return condition


class _Reader:
    """A recursive descent over the canonical text; precedence: not, and, or."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0

    def any_of(self) -> Condition:
        operands = [self.all_of()]
        while self.take(" or "):
            operands.append(self.all_of())
        return operands[0] if len(operands) == 1 else Or(tuple(operands))

    def all_of(self) -> Condition:
        operands = [self.one()]
        while self.take(" and "):
            operands.append(self.one())
        return operands[0] if len(operands) == 1 else And(tuple(operands))

    def one(self) -> Condition:
        if self.take("not_parsed"):
            return NotParsed()
        if self.take("always"):
            return Always()
        if self.take("not_checkable("):
            reason = self.word()
            if reason not in REASONS:
                self.fail(f"a reason of {', '.join(REASONS)}")
            self.expect(")")
            return NotCheckable(reason)
        if self.take("not "):
            return Not(self.one())
        if self.take("("):
            condition = self.any_of()
            self.expect(")")
            return condition
        for start, kind in (("present(", Present), ("has_value(", HasValue)):
            if self.take(start):
                ref = self.ref()
                self.expect(")")
                return kind(ref)
        return self.comparison()

    def comparison(self) -> Condition:
        ref = self.ref()
        negated = self.take(" not in {")
        if negated or self.take(" in {"):
            values = [self.value()]
            while self.take(", "):
                values.append(self.value())
            self.expect("}")
            return In(ref, tuple(values), negated)
        self.expect(" ")
        for operator in _OPERATORS:
            if self.take(operator + " "):
                return Compare(ref, operator, float(self.word()))
        self.fail("in, not in or a comparison")

    def ref(self) -> Ref:
        path = [self.name()]
        while self.take("."):
            path.append(self.name())
        position = None
        if self.take("["):
            position = int(self.name())
            self.expect("]")
        return Ref(tuple(path), position)

    def name(self) -> str:
        begin = self.at
        while self.at < len(self.text) and self.text[self.at].isalnum():
            self.at += 1
        if begin == self.at:
            self.fail("a name")
        return self.text[begin : self.at]

    def value(self) -> str | Code:
        if self.take("("):
            value = self.word()
            self.expect(", ")
            scheme = self.word()
            self.expect(")")
            return Code(value, scheme)
        return self.word()

    def word(self) -> str:
        if self.take('"'):
            found = []
            while not self.take('"'):
                self.take("\\")
                if self.at == len(self.text):
                    self.fail("a closing quote")
                found.append(self.text[self.at])
                self.at += 1
            return "".join(found)
        begin = self.at
        while self.at < len(self.text) and self.text[self.at] in _PLAIN:
            self.at += 1
        if begin == self.at:
            self.fail("a value")
        return self.text[begin : self.at]

    def take(self, what: str) -> bool:
        if self.text.startswith(what, self.at):
            self.at += len(what)
            return True
        return False

    def expect(self, what: str) -> None:
        if not self.take(what):
            self.fail(repr(what))

    def end(self) -> None:
        if self.at != len(self.text):
            self.fail("the end")

    def fail(self, expected: str) -> NoReturn:
        raise ValueError(f"condition {self.text!r}: expected {expected} at position {self.at + 1}")
