"""Conditions of the standard as data, with a canonical text form.

A condition says when a conditional attribute, module or macro is required (PS3.5 7.4). It is three-valued: true,
false, or not to be known from the dataset at hand. Generated tables hold the text form; `condition_text` reads it.

The text form, by example::

    present(WindowCenter)                           the attribute is there, maybe empty
    has_value(PatientName)                          it is there and not empty
    ImageType[1] in {ORIGINAL, MIXED}               value 1 is one of these
    ScanningSequence in {IR}                        any of the values is
    FilterType not in {NONE}                        it has a value, and no value is one of these
    SamplesPerPixel > 1
    DerivationCodeSequence in {(113097, DCM)}       an item has this code
    DataPathAssignment other than {PRIMARY_PVALUES} a value is none of these
    PixelMeasuresSequence.PixelSpacing              an attribute in an item of a sequence
    count(MaskFrameNumbers) > 1                     how many values, or items, there are
    private(SelectorAttribute)                      a value is the tag of a private attribute
    item(ControlPointSequence) == 1                 the item of this sequence around it is the first, or the last one
    changes(GantryAngle, ControlPointSequence)      its values differ between the items of this sequence
    changed(GantryAngle, ControlPointSequence)      it differs from the item before, where that has it
    used(modules.display_shutter)                   the module, or functional group macro, is there
    root                                            it stands in the data set itself, not in an item
    FrameAcquisitionSequence@frames                 anywhere in the functional groups of any frame
    not present(X) and (present(Y) or present(Z))
    not_checkable(real-world)                       speaks of what no dataset tells
    not_parsed                                      the generator does not understand the sentence
"""

from __future__ import annotations

from typing import Final, TypeAlias

from attrs import frozen

#: Why a condition cannot be decided from a dataset: it speaks of the world, of another instance or object, of how
#: the instance is exchanged, of what an application does or means, or of what stands in pixels or text.
REASONS: Final = ("real-world", "other-instance", "exchange", "application", "content")


@frozen
class Ref:
    """An attribute that a condition speaks of: a path of keywords (or tags in hexadecimal) and a value position.

    ``frames``: it is looked for in the functional groups of all frames, at any depth.
    """

    path: tuple[str, ...]
    position: int | None = None
    frames: bool = False

    def __str__(self) -> str:
        position = "" if self.position is None else f"[{self.position}]"
        return ".".join(self.path) + position + ("@frames" if self.frames else "")


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
        return f"{self.ref} {word} {{{', '.join(_shown(value) for value in self.values)}}}"


@frozen
class Other:
    """There is a value that is none of these, whatever the others are."""

    ref: Ref
    values: tuple[str | Code, ...]

    def __str__(self) -> str:
        return f"{self.ref} other than {{{', '.join(_shown(value) for value in self.values)}}}"


@frozen
class Compare:
    """A numeric comparison: ``operator`` is one of ``< <= > >= == !=``."""

    ref: Ref
    operator: str
    number: float

    def __str__(self) -> str:
        return f"{self.ref} {self.operator} {_number(self.number)}"


@frozen
class Count:
    """How many values an attribute has, or items a sequence; none where it is absent."""

    ref: Ref
    operator: str
    number: float

    def __str__(self) -> str:
        return f"count({self.ref}) {self.operator} {_number(self.number)}"


@frozen
class Private:
    """A value is the tag of a private attribute."""

    ref: Ref

    def __str__(self) -> str:
        return f"private({self.ref})"


@frozen
class ItemIs:
    """The item of a sequence that is around the attribute is the first, or with None the last one of its sequence."""

    sequence: str
    number: int | None

    def __str__(self) -> str:
        return f"item({self.sequence}) == {'last' if self.number is None else self.number}"


@frozen
class Changes:
    """An attribute has different values in the items of a sequence that is around it.

    With ``before``: in this item it differs from its value in the nearest item before that has one.
    """

    ref: Ref
    sequence: str
    before: bool = False

    def __str__(self) -> str:
        return f"{'changed' if self.before else 'changes'}({self.ref}, {self.sequence})"


@frozen
class Used:
    """A module or functional group macro is there, by the key of its table: something that only it has is there."""

    table: str

    def __str__(self) -> str:
        return f"used({self.table})"


@frozen
class Root:
    """The attribute stands in the data set itself, not in an item."""

    def __str__(self) -> str:
        return "root"


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


Condition: TypeAlias = (
    Present | HasValue | In | Other | Compare | Count | Private | ItemIs | Changes | Used | Root
    | Not | And | Or | NotCheckable | NotParsed | Always
)  # fmt: skip

PLAIN: Final = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-+./:*")


def _quoted(value: str) -> str:
    if value and PLAIN.issuperset(value):
        return value
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _shown(value: str | Code) -> str:
    return str(value) if isinstance(value, Code) else _quoted(value)


def _number(number: float) -> str:
    return str(int(number)) if float(number).is_integer() else repr(number)


def _grouped(condition: Condition) -> str:
    return f"({condition})" if isinstance(condition, And | Or) else str(condition)


def refs(condition: Condition) -> tuple[Ref, ...]:
    """Every attribute that a condition speaks of, in its order."""
    match condition:
        case Not(operand):
            return refs(operand)
        case And(operands) | Or(operands):
            return tuple(ref for operand in operands for ref in refs(operand))
        case NotCheckable() | NotParsed() | Always() | ItemIs() | Used() | Root():
            return ()
    return (condition.ref,)


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
