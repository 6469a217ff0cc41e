"""From the prose of a description to what it requires."""

from __future__ import annotations

from attrs import frozen

from dicodec.schema import Always, Condition, NotParsed
from dicomgen.conditions.logic import NEVER, all_of, any_of, opposite
from dicomgen.conditions.names import AttributeNames
from dicomgen.conditions.reader import read_condition
from dicomgen.conditions.statements import Kind, Statement, statements


@frozen
class Requirement:
    """When an attribute, macro or module has to be there, and when it may be there although it need not."""

    #: When it is required; `NotParsed` where that is not understood.
    when: Condition
    #: When it may be present although not required: `Always`, a condition, or None for "shall not be".
    otherwise: Condition | None
    #: The sentences that this was read from; for reports of the build only, never emitted.
    sentence: str


def read_requirement(prose: str, names: AttributeNames) -> Requirement | None:
    """What a description, or the usage of a module, says of presence; None where it says nothing of it."""
    said = tuple(statements(prose))
    if not said:
        return None
    return Requirement(_when(said, names), _otherwise(said, names), " | ".join(each.sentence for each in said))


def _when(said: tuple[Statement, ...], names: AttributeNames) -> Condition:
    required = [
        read_condition(each.condition, names) if each.kind is Kind.REQUIRED else NotParsed()
        for each in said
        if each.kind in (Kind.REQUIRED, Kind.REQUIRED_SOMEHOW)
    ]
    if not required and any(each.kind in (Kind.ALLOWED_OTHERWISE, Kind.FORBIDDEN_OTHERWISE) for each in said):
        # "otherwise": than what was not recognised.
        return NotParsed()
    return any_of(required) if required else NEVER


def _otherwise(said: tuple[Statement, ...], names: AttributeNames) -> Condition | None:
    allowed: list[Condition] = []
    forbidden: list[Condition] = []
    for each in said:
        match each.kind:
            case Kind.ALLOWED_OTHERWISE:
                allowed.append(_allowed_otherwise(each, names))
            case Kind.ALLOWED:
                allowed.append(read_condition(each.condition, names))
            case Kind.FORBIDDEN:
                forbidden.append(opposite(read_condition(each.condition, names)))
    if not allowed and not forbidden:
        return None
    return all_of([any_of(allowed) if allowed else Always(), *forbidden])


def _allowed_otherwise(statement: Statement, names: AttributeNames) -> Condition:
    condition = statement.condition
    for start in ("only if ", "if ", "only when ", "when "):
        if condition.startswith(start):
            return read_condition(condition.removeprefix(start), names)
    if condition.startswith("unless "):
        return read_condition(condition, names)
    if condition.startswith("only "):
        return NotParsed()
    return Always()
