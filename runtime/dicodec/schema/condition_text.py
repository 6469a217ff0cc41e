"""Reading the canonical text form of conditions; what the forms mean is in `dicodec.schema.conditions`."""

from __future__ import annotations

from typing import Final, NoReturn

from dicodec.schema.conditions import (
    PLAIN,
    REASONS,
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

_OPERATORS: Final = ("<=", ">=", "==", "!=", "<", ">")
_OF_ONE: Final = (("present(", Present), ("has_value(", HasValue), ("private(", Private))


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
        if self.take("root"):
            return Root()
        for start, kind in _OF_ONE:
            if self.take(start):
                ref = self.ref()
                self.expect(")")
                return kind(ref)
        for start, before in (("changes(", False), ("changed(", True)):
            if self.take(start):
                ref = self.ref()
                self.expect(", ")
                sequence = self.name()
                self.expect(")")
                return Changes(ref, sequence, before)
        if self.take("used("):
            table = self.word()
            self.expect(")")
            return Used(table)
        if self.take("item("):
            sequence = self.name()
            self.expect(") == ")
            return ItemIs(sequence, None if self.take("last") else int(self.word()))
        if self.take("count("):
            ref = self.ref()
            self.expect(")")
            return Count(ref, *self.compared())
        return self.comparison()

    def comparison(self) -> Condition:
        ref = self.ref()
        negated = self.take(" not in {")
        if negated or self.take(" in {"):
            return In(ref, self.values(), negated)
        if self.take(" other than {"):
            return Other(ref, self.values())
        return Compare(ref, *self.compared())

    def compared(self) -> tuple[str, float]:
        self.expect(" ")
        for operator in _OPERATORS:
            if self.take(operator + " "):
                return operator, float(self.word())
        self.fail("in, not in, other than or a comparison")

    def ref(self) -> Ref:
        path = [self.name()]
        while self.take("."):
            path.append(self.name())
        position = None
        if self.take("["):
            position = int(self.name())
            self.expect("]")
        return Ref(tuple(path), position, self.take("@frames"))

    def name(self) -> str:
        begin = self.at
        while self.at < len(self.text) and self.text[self.at].isalnum():
            self.at += 1
        if begin == self.at:
            self.fail("a name")
        return self.text[begin : self.at]

    def values(self) -> tuple[str | Code, ...]:
        values = [self.value()]
        while self.take(", "):
            values.append(self.value())
        self.expect("}")
        return tuple(values)

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
        while self.at < len(self.text) and self.text[self.at] in PLAIN:
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
