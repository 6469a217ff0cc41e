"""From the prose of a description to what it requires."""

from __future__ import annotations

from typing import Final

from attrs import frozen

from dicodec.schema import Always, Condition, NotParsed, status
from dicomgen.conditions.curated import curated, is_known_place
from dicomgen.conditions.logic import NEVER, all_of, any_of, opposite
from dicomgen.conditions.names import AttributeNames
from dicomgen.conditions.reader import read_condition
from dicomgen.conditions.statements import Kind, Statement, statements


@frozen
class Place:
    """Where a sentence stands: its table and attribute or module, what it is about, and the sequences around that."""

    where: str = ""
    own: str = ""
    around: tuple[str, ...] = ()


NOWHERE: Final = Place()


@frozen
class Requirement:
    """When an attribute, macro or module has to be there, and when it may be there although it need not."""

    #: When it is required; `NotParsed` where that is not understood.
    when: Condition
    #: When it may be present although not required: `Always`, a condition, or None for "shall not be".
    otherwise: Condition | None
    #: The sentences that this was read from; for reports of the build only, never emitted.
    sentence: str
    #: Whether another sentence, which a person had read, stood here in an earlier edition.
    reworded: bool = False


def read_requirement(prose: str, names: AttributeNames, place: Place = NOWHERE) -> Requirement | None:
    """What a description, or the usage of a module, says of presence; None where it says nothing of it."""
    said = tuple(statements(prose))
    if not said:
        return None
    sentence = " | ".join(each.sentence for each in said)
    entry = curated(place.where, sentence)
    if entry is not None:
        return Requirement(entry.when, entry.may, sentence)
    when, otherwise = _when(said, names, place), _otherwise(said, names, place)
    reworded = is_known_place(place.where) and status(when) != "evaluated"
    return Requirement(when, otherwise, sentence, reworded)


def read_leave(prose: str, names: AttributeNames, place: Place = NOWHERE) -> Condition | None:
    """When an optional attribute may be present, where its description says when it shall not; None without that."""
    said = tuple(each for each in statements(prose) if each.kind is Kind.FORBIDDEN)
    if not said:
        return None
    entry = curated(place.where, " | ".join(each.sentence for each in said))
    return entry.may if entry is not None else _otherwise(said, names, place)


def _when(said: tuple[Statement, ...], names: AttributeNames, place: Place) -> Condition:
    required = [
        read_condition(each.condition, names, place.own, place.around) if each.kind is Kind.REQUIRED else NotParsed()
        for each in said
        if each.kind in (Kind.REQUIRED, Kind.REQUIRED_SOMEHOW)
    ]
    if not required and any(each.kind in (Kind.ALLOWED_OTHERWISE, Kind.FORBIDDEN_OTHERWISE) for each in said):
        # "otherwise": than what was not recognised.
        return NotParsed()
    return any_of(required) if required else NEVER


def _otherwise(said: tuple[Statement, ...], names: AttributeNames, place: Place) -> Condition | None:
    allowed: list[Condition] = []
    forbidden: list[Condition] = []
    for each in said:
        match each.kind:
            case Kind.ALLOWED_OTHERWISE:
                allowed.append(_allowed_otherwise(each, names, place))
            case Kind.ALLOWED:
                allowed.append(read_condition(each.condition, names, place.own, place.around))
            case Kind.FORBIDDEN:
                forbidden.append(opposite(read_condition(each.condition, names, place.own, place.around)))
    if not allowed and not forbidden:
        return None
    return all_of([any_of(allowed) if allowed else Always(), *forbidden])


def _allowed_otherwise(statement: Statement, names: AttributeNames, place: Place) -> Condition:
    condition = statement.condition
    for start in ("only if ", "if ", "only when ", "when "):
        if condition.startswith(start):
            return read_condition(condition.removeprefix(start), names, place.own, place.around)
    if condition.startswith("unless "):
        return read_condition(condition, names, place.own, place.around)
    if condition.startswith("only "):
        return NotParsed()
    return Always()
