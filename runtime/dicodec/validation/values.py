"""Checks values against Enumerated Values and Defined Terms (PS3.5 6.3)."""

from __future__ import annotations

from typing import Any, Final

from dicodec.element import Element
from dicodec.errors import DicomError
from dicodec.schema import DEFINED, ENUMERATED, RETIRED, Row, Values
from dicodec.validation.collector import Collector
from dicodec.validation.evaluate import Level, condition, evaluate, same_value, values_of
from dicodec.validation.report import WARNING, Reference

_SHOWN: Final = 6


def check_values(
    level: Level, element: Element, row: Row, reference: Reference, place: str, collector: Collector
) -> None:
    """Check the values of an element against the lists that a row prints, each value position for itself."""
    for at in dict.fromkeys(values.at for values in row.values):
        lists = _holding(level, [values for values in row.values if values.at == at], collector)
        try:
            found = values_of(element, at) if lists else []
        except DicomError:
            # What does not decode is a finding of the encoding rules.
            return
        for value in found:
            _check(value, lists, place if at is None else f"{place}[{at}]", reference, collector)


def _holding(level: Level, lists: list[Values], collector: Collector) -> list[Values]:
    """The lists whose condition holds. One that may hold widens what is allowed and closes nothing."""
    found = []
    for values in lists:
        holds = evaluate(condition(values.when), level) if values.when else True
        if holds is None:
            collector.unchecked["value list"] += 1
            found.append(Values(DEFINED, values.terms, values.at) if values.kind == ENUMERATED else values)
        elif holds:
            found.append(values)
    return found


def _check(value: Any, lists: list[Values], place: str, reference: Reference, collector: Collector) -> None:
    if value is None or value == "":
        return
    matching = {values.kind for values in lists if any(same_value(value, term) for term in values.terms)}
    if matching - {RETIRED}:
        return
    if matching:
        collector.add("retired-term", place, f"{value!r} is retired", reference, severity=WARNING, value=value)
        return
    kinds = {values.kind for values in lists}
    terms = [term for values in lists for term in values.terms]
    shown = ", ".join(terms[:_SHOWN]) + (", ..." if len(terms) > _SHOWN else "")
    if ENUMERATED in kinds:
        message = f"{value!r} is not among the Enumerated Values {shown}"
        collector.add("enumerated-value", place, message, reference, value=value)
    elif DEFINED in kinds:
        message = f"{value!r} is not among the Defined Terms {shown}"
        collector.add("defined-term", place, message, reference, severity=WARNING, value=value)
