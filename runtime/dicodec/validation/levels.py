"""Checks a level: the attributes that tables ask for, whether they are there, how many items, which values."""

from __future__ import annotations

from typing import Final

from dicodec.core.nodes import Element
from dicodec.errors import DicomError
from dicodec.schema import Always, And, Changes, Condition, Not, Or
from dicodec.validation.codes import check_codes
from dicodec.validation.collector import Collector, Lacking
from dicodec.validation.evaluate import evaluate, reason
from dicodec.validation.level import Level, is_empty, items_in
from dicodec.validation.report import WARNING, Reference
from dicodec.validation.shapes import Asked, Question, Source, shape_of, strictness
from dicodec.validation.tables import Node, Option, plan_of
from dicodec.validation.values import check_values
from dicodec.validation.walk import name_of
from dicodec.validation.words import allowed_in_words


def sources_of(
    level: Level,
    base: tuple[Source, ...],
    options: tuple[Option, ...],
    collector: Collector,
    seen: frozenset[str] = frozenset(),
) -> tuple[Source, ...]:
    """The rows that apply at a level: of some tables, and of those options that apply or that the object seems to use.

    An option that is not sure to apply is taken to be used when the object has an attribute that nothing else
    defines. That is an inference: messages say so.
    """
    if not options and not any(source.plan.options for source in base):
        return base
    sure = list(base)
    asked = [(option, "") for option in options]
    asked += [(option, source.remark) for source in sure for option in source.plan.options]
    unsure = []
    for option, remark in asked:  # which grows
        if option.key in seen:
            continue
        seen |= {option.key}
        holds = _applies(option, level, collector)
        if holds:
            made = Source(plan_of(option.nodes), remark or _reason(option, level))
            sure.append(made)
            asked += [(inner, made.remark) for inner in made.plan.options]
        else:
            unsure.append((option, holds))
    certain = [source.plan for source in sure]
    plans = [plan_of(option.nodes) for option, _ in unsure]
    for (option, holds), plan in zip(unsure, plans, strict=True):
        used = [
            tag
            for tag in plan.defined.of(level.tags)
            if not any(other.prints(tag) for other in certain)
            and not any(tag in other.defined for other in plans if other is not plan)
        ]
        if used:
            if holds is False and not _is_allowed(option, level):
                # It is not used, then: that something of it is there demands nothing more.
                _note_forbidden(option, used[0], collector)
                continue
            inferred = Source(plan, f"the {option.name} seems to be used: {name_of(used[0])} is present")
            sure += sources_of(level, (inferred,), (), collector, seen)
    return tuple(sure)


def _applies(option: Option, level: Level, collector: Collector) -> bool | None:
    if option.when is None:
        return None
    holds = evaluate(option.when, level)
    if holds is None:
        collector.unchecked["include" if option.key.startswith("macros.") else "module"] += 1
    return holds


def _reason(option: Option, level: Level) -> str:
    if option.when is None or option.when == Always():
        return ""
    return f"the {option.name} is required: {reason(option.when, level)}"


def _note_forbidden(option: Option, tag: int, collector: Collector) -> None:
    allowed = allowed_in_words(option.when, option.may)
    message = f"the {option.name} seems to be used, but is allowed only if {allowed}"
    collector.add("module", name_of(tag), message, option.nodes[0].reference)


def check_level(level: Level, sources: tuple[Source, ...], path: str, collector: Collector) -> None:
    """Check a data set or item against the rows that apply to it, and its items in turn."""
    elements = level.elements
    for question in shape_of(sources, level.tags):
        element = elements.get(question.tag)
        try:
            if question.conditional:
                # What has a value and may be there in every case needs no condition.
                if element is None or not question.welcome or is_empty(element):
                    _check_presence(level, element, question, path, collector)
            elif question.strictest is not None:
                kind, asked = question.strictest
                if element is None or (kind == "1" and is_empty(element)):
                    _note_lacking(question, element, kind, "", asked, path, collector)
            if element is not None and question.has_content:
                _check_content(level, element, question, path + question.name, collector)
        except DicomError as error:
            collector.add("unreadable", path + question.name, str(error), question.asking[0].node.reference)


def _check_presence(level: Level, element: Element | None, question: Question, path: str, collector: Collector) -> None:
    demands: list[tuple[str, Asked]] = []
    forbidding: list[Asked] = []
    for asked in question.deciding:
        kind, when = asked.node.row.type, asked.node.when
        if kind in ("1", "2"):
            demands.append((kind, asked))
        elif kind in ("1C", "2C"):
            holds = evaluate(when, level) if when is not None else None
            allowed = element is not None and (holds is not False or _is_allowed(asked.node, level))
            if holds is None and (element is None or asked.node.may is None):
                # It may be missing, or be there without leave.
                collector.unchecked["condition"] += 1
            if (holds and when is not None) or allowed:
                demands.append((kind, asked))
            elif element is not None:
                forbidding.append(asked)
        elif element is not None and asked.node.may is not None and not _is_allowed(asked.node, level):
            # Optional, but for what the text excludes.
            forbidding.append(asked)
    # Where any other row has the attribute, its presence is in order.
    if element is not None and len(forbidding) == len(question.asking):
        words = allowed_in_words(forbidding[0].node.when, forbidding[0].node.may)
        message = forbidding[0].say(f"present, but allowed only if {words}")
        severity = WARNING if _rests_on_changes(forbidding[0].node.when) else None
        reference = forbidding[0].node.reference
        collector.add("not-allowed", path + question.name, message, reference, severity=severity)
    elif demands:
        kind, asked = min(demands, key=lambda demand: strictness(*demand))
        if element is None or (kind.startswith("1") and is_empty(element)):
            when = asked.node.when
            holds = kind.endswith("C") and when is not None and evaluate(when, level)
            because = reason(when, level) if holds and when is not None else ""
            _note_lacking(question, element, kind, because, asked, path, collector)


def _note_lacking(
    question: Question, element: Element | None, kind: str, words: str, asked: Asked, path: str, collector: Collector
) -> None:
    rule = "missing" if element is None else "empty"
    place = path + question.name
    message = asked.say(f"{rule}, type {kind}{': ' if words else ''}{words}")
    collector.add(rule, place, message, asked.node.reference)
    because = "; ".join(word for word in (words, asked.remark) if word)
    lacking = Lacking(place, question.tag, kind, because, asked.node.reference.title, element is not None)
    collector.lacking.append(lacking)


def _rests_on_changes(when: Condition | None) -> bool:
    """Whether an attribute is forbidden because it does not change: repeating it is no mistake that harms."""
    match when:
        case Changes():
            return True
        case Not(operand):
            return _rests_on_changes(operand)
        case And(operands) | Or(operands):
            return any(map(_rests_on_changes, operands))
    return False


def _is_allowed(what: Node | Option, level: Level) -> bool:
    """Whether what is not required may be there nevertheless."""
    return what.may is not None and evaluate(what.may, level) is not False


def _check_content(level: Level, element: Element, question: Question, place: str, collector: Collector) -> None:
    if element.vr != "SQ":
        if question.listing and not _is_term(element, question.terms):
            check_values(level, element, question.listing, place, collector)
        return
    items = level.entries(element)
    for asked in question.counting:
        _check_count(len(items), asked, place, collector)
    if question.binding:
        check_codes(items_in(element), question.binding, place, collector)
    if not question.defined:
        # What is in the items is printed nowhere, as where any attribute may stand there.
        return
    for number, item in enumerate(items, 1):
        inner = Level(item, question.defined, level, question.tag, number, items)
        where = f"{place}[{number}]."
        check_level(inner, sources_of(inner, question.base, (), collector), where, collector)
        reference = question.asking[0].node.reference
        check_extension(inner, where, "not an attribute of this item", reference, collector)


def _is_term(element: Element, terms: frozenset[str]) -> bool:
    """Whether the value is one text that all lists have; the bytes tell before it is decoded."""
    if not terms or element._pos < 0:
        return False
    raw = element.raw
    return len(raw) <= _TERM and bytes(raw).decode("latin-1").rstrip(" ") in terms


# A term is a CS; longer values are looked at by those who know lists of numbers and names.
_TERM: Final = 16


def check_extension(level: Level, path: str, message: str, reference: Reference, collector: Collector) -> None:
    """Note the public attributes that the tables of a level do not have; objects may be extended (PS3.2)."""
    for tag in level.defined.beyond(level.tags):
        collector.add("extension", path + name_of(tag), message, reference)


def _check_count(count: int, asked: Asked, place: str, collector: Collector) -> None:
    items = asked.node.row.items
    if items is None or count == 0:
        # No item at all is an empty sequence: the type says whether that is allowed.
        return
    least, most = items
    if count < least or (most is not None and count > most):
        allowed = f"{least} or more" if most is None else str(least) if least == most else f"{least} to {most}"
        message = asked.say(f"{count} item{'s' if count > 1 else ''}, allowed: {allowed}")
        collector.add("item-count", place, message, asked.node.reference, value=count)
