"""Checks values against Enumerated Values and Defined Terms (PS3.5 6.3)."""

from __future__ import annotations

from typing import Any, Final, NamedTuple

from dicodec.core.nodes import Element
from dicodec.errors import DicomError
from dicodec.schema import DEFINED, ENUMERATED, FLAGS, RETIRED, Values
from dicodec.validation.collector import Collector
from dicodec.validation.evaluate import evaluate, same_value
from dicodec.validation.level import Level, is_empty, values_of
from dicodec.validation.report import ERROR, WARNING
from dicodec.validation.stored import has_right_vr
from dicodec.validation.tables import Node, condition

_SHOWN: Final = 6
# Value positions that are not optional: of Image Type those from 3 on may be empty (PS3.3 C.7.6.1.1.2).
_OWED: Final = (1, 2)


class _Lists(NamedTuple):
    """The lists of one row for one value position: those that hold, and those that may."""

    sure: list[Values]
    unsure: list[Values]


def check_values(level: Level, element: Element, nodes: list[Node], place: str, collector: Collector) -> None:
    """Check the values of an element against the lists that rows print, each value position for itself."""
    if not has_right_vr(element) or element.vr == "UN":
        # That is a finding already, or nobody's, and what the values are is anybody's guess.
        return
    closed: set[str] = set()
    # Enumerated Values first: where they refuse a value, the Defined Terms of another module add nothing.
    for node in sorted(nodes, key=lambda node: all(values.kind != ENUMERATED for values in node.row.values)):
        for at, bits in dict.fromkeys((values.at, values.bits) for values in node.row.values):
            same = [values for values in node.row.values if (values.at, values.bits) == (at, bits)]
            lists = _holding(level, same, collector)
            where = place if at is None else f"{place}[{at}]"
            if not lists.sure or where in closed:
                continue
            try:
                found = values_of(element, at)
            except DicomError:
                # What does not decode is a finding of the encoding rules.
                return
            for value in found:
                owed = at in _OWED and not is_empty(element)
                if _check(value, lists, where, node, collector, owed) == ERROR:
                    closed.add(where)


def _holding(level: Level, lists: list[Values], collector: Collector) -> _Lists:
    """The lists whose condition holds. One that may hold widens what is allowed and closes nothing."""
    sorted_out = _Lists([], [])
    for values in lists:
        when = condition(values.when)
        holds = evaluate(when, level) if when is not None else True
        if holds is None:
            collector.unchecked["value list"] += 1
            sorted_out.unsure.append(values)
        elif holds:
            sorted_out.sure.append(values)
    return _narrowed(sorted_out) if len(lists) > 1 else sorted_out


def _narrowed(lists: _Lists) -> _Lists:
    """The lists without those that say the same less exactly: some of the terms of a closed list hold in this case."""
    parts = [set(values.terms) for values in lists.sure if values.kind == ENUMERATED and values.when]
    sure = [values for values in lists.sure if not (values.closes and any(part <= set(values.terms) for part in parts))]
    whole = [set(values.terms) for values in sure if values.closes]
    unsure = [values for values in lists.unsure if not any(set(values.terms) <= terms for terms in whole)]
    return _Lists(sure, unsure)


def _check(value: Any, lists: _Lists, place: str, node: Node, collector: Collector, owed: bool) -> str:
    """Check one value, which may be empty unless it is owed; the severity of what was found, or nothing."""
    kinds = {values.kind for values in lists.sure}
    if (value is None or value == "") and not (owed and ENUMERATED in kinds):
        return ""
    matching = {values.kind for values in (*lists.sure, *lists.unsure) if _has(values, value)}
    if matching - {RETIRED}:
        return ""
    if matching:
        collector.add("retired-term", place, f"{value!r} is retired", node.reference, value=value)
        return WARNING
    terms = [term for values in lists.sure for term in values.terms if values.kind != RETIRED]
    shown = ", ".join(terms[:_SHOWN]) + (", ..." if len(terms) > _SHOWN else "")
    if ENUMERATED in kinds and not lists.unsure:
        message = f"{value!r} is not among the Enumerated Values {shown}"
        collector.add("enumerated-value", place, message, node.reference, value=value)
        return ERROR
    if kinds & {DEFINED, FLAGS}:
        message = f"{value!r} is not among the Defined Terms {shown}"
        collector.add("defined-term", place, message, node.reference, value=value)
        return WARNING
    return ""


def _has(values: Values, value: Any) -> bool:
    if values.bits is not None:
        return isinstance(value, int) and _bits(value, values.bits) in {int(term, 2) for term in values.terms}
    if values.kind == FLAGS:
        number = _hexadecimal(value)
        return number is not None and not number & ~sum(int(term, 16) for term in values.terms)
    return any(same_value(value, term) for term in values.terms)


def _bits(value: int, bits: tuple[int, int]) -> int:
    """The number that some bits of a value make, both ends included, counted from the least significant one."""
    first, last = bits
    return value >> first & ((1 << last - first + 1) - 1)


def _hexadecimal(value: Any) -> int | None:
    try:
        return int(str(value), 16)
    except ValueError:
        return None
