"""Overlays applied to one object: the standard's findings as they are relaxed and graded, and those of the overlays."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

import attrs

from dicodec.core.nodes import Element
from dicodec.errors import DicomError
from dicodec.schema import Code
from dicodec.typed.concepts import CodedConcept
from dicodec.validation.collector import Collector
from dicodec.validation.evaluate import evaluate, holding, same_value
from dicodec.validation.level import Level, is_empty, values_of
from dicodec.validation.overlay.model import OFF, Overlay, Regrading, Requirement, Scope
from dicodec.validation.overlay.places import Place, places_of
from dicodec.validation.report import SEVERITIES, Reference
from dicodec.validation.rules import RULES
from dicodec.validation.stored import has_right_vr
from dicodec.validation.tables import condition
from dicodec.validation.words import in_words

_SHOWN: Final = 6
_POSITION: Final = re.compile(r"\[\d+\]$")
#: What values are listed is what these are about.
_LISTS: Final = frozenset({"enumerated-value", "defined-term", "retired-term", "context-group", "own-code"})
#: What the standard may say of presence that a type takes back.
_RELAXED: Final = {"1": frozenset[str](), "2": frozenset({"empty"}), "3": frozenset({"missing", "empty"})}


@attrs.frozen
class _Relaxed:
    """Rules of the standard that do not apply at a place; with ``values`` only not to these."""

    rules: frozenset[str]
    values: tuple[str | Code, ...] = ()

    def covers(self, rule: str, value: object) -> bool:
        return rule in self.rules and (not self.values or _is_among(value, self.values))


class SiteCollector(Collector):
    """A collector that knows overlays.

    What overlays relax and how they grade is looked up for each finding as it comes, so that of several findings at a
    place the one stays that is severe here. Of several grades of a finding the last one counts.
    """

    def __init__(
        self,
        edition: str,
        overlays: tuple[Overlay, ...],
        root: Level,
        meta: Level | None,
        iod: str | None,
        sop_class: str,
    ) -> None:
        super().__init__(edition)
        self._root = root
        self._meta = meta
        self._iod = iod
        self._sop_class = sop_class
        self._relaxed: dict[str, list[_Relaxed]] = {}
        # By path; None is everywhere. Each with its number, since the last one counts.
        self._grades: dict[str | None, list[tuple[int, Regrading]]] = {}
        self._asked: list[tuple[Overlay, Requirement, Place]] = []
        regradings = [regrading for overlay in overlays for regrading in overlay.regradings]
        for number, regrading in enumerate(regradings):
            for path in self._graded(regrading.scope):
                self._grades.setdefault(path, []).append((number, regrading))
        for overlay in overlays:
            for requirement in overlay.requirements:
                for place in self._applying(requirement.scope, counted=True):
                    self._asked.append((overlay, requirement, place))
                    self._relax(requirement, place)

    def add(
        self,
        rule: str,
        path: str,
        message: str,
        reference: Reference,
        *,
        severity: str | None = None,
        value: object = None,
    ) -> None:
        """Note a finding, unless it is relaxed or off here; with the severity that it has here."""
        paths = dict.fromkeys((path, _POSITION.sub("", path)))
        if any(one.covers(rule, value) for place in paths for one in self._relaxed.get(place, ())):
            return
        grades = [one for place in (*paths, None) for one in self._grades.get(place, ()) if rule in one[1].rules]
        if grades:
            _, last = max(grades, key=lambda grade: grade[0])
            if last.severity == OFF:
                return
            severity, message = last.severity, f"{message} ({last.why})"
        super().add(rule, path, message, reference, severity=severity, value=value)

    def check_requirements(self) -> None:
        """Check what the overlays ask for, when the standard has had its say: nothing is told twice."""
        for overlay, requirement, place in self._asked:
            element = place.level.elements.get(requirement.scope.tags[-1])
            try:
                if requirement.forbidden and element is not None:
                    self._note("site-forbidden", place.path, "present, but not allowed", overlay, requirement, place)
                elif requirement.type:
                    self._check_presence(element, overlay, requirement, place)
                # What values of another VR mean is anybody's guess, and a finding already.
                if requirement.values and element is not None and element.vr != "UN" and has_right_vr(element):
                    self._check_values(element, overlay, requirement, place)
            except DicomError:
                continue  # What does not decode is a finding of the encoding rules.

    def _check_presence(
        self, element: Element | None, overlay: Overlay, requirement: Requirement, place: Place
    ) -> None:
        if requirement.type == "3" or (element is not None and (requirement.type == "2" or not is_empty(element))):
            return
        what = "missing" if element is None else "empty"
        severity = requirement.severity or RULES[f"site-{what}"].severity
        known = self.found.get((place.path, what))
        if known is None or SEVERITIES.index(known.severity) > SEVERITIES.index(severity):
            self._note(f"site-{what}", place.path, f"{what}, type {requirement.type}", overlay, requirement, place)

    def _check_values(self, element: Element, overlay: Overlay, requirement: Requirement, place: Place) -> None:
        first = ", ".join(map(str, requirement.values[:_SHOWN]))
        allowed = first + (", ..." if len(requirement.values) > _SHOWN else "")
        for path, value in _values_at(element, requirement.scope.position, place.path):
            if not _is_among(value, requirement.values):
                shown = repr(str(value)) if isinstance(value, str) else str(value)
                message = f"{shown} is not among {allowed}"
                self._note("site-value", path, message, overlay, requirement, place, value)

    def _note(
        self,
        rule: str,
        path: str,
        message: str,
        overlay: Overlay,
        requirement: Requirement,
        place: Place,
        value: object = None,
    ) -> None:
        when = condition(requirement.scope.when)
        because = f": {in_words(holding(when, place.level))}" if when is not None else ""
        text = f"{message}{because} ({requirement.why})"
        self.add(rule, path, text, overlay.reference, severity=requirement.severity, value=value)

    def _graded(self, scope: Scope) -> Iterator[str | None]:
        """The paths whose findings are graded; None where all are."""
        if scope.tags:
            yield from (_with_position(place.path, scope) for place in self._applying(scope))
        elif scope.has(self._iod, self._sop_class):
            when = condition(scope.when)
            if when is None or evaluate(when, self._root):
                yield None

    def _applying(self, scope: Scope, *, counted: bool = False) -> Iterator[Place]:
        """The places where an entry applies; ``counted``: those where that cannot be known are unchecked rules."""
        if not scope.has(self._iod, self._sop_class):
            return
        when = condition(scope.when)
        for place in places_of(self._root, self._meta, self._iod, scope.tags):
            holds = True if when is None else evaluate(when, place.level)
            if holds:
                yield place
            elif holds is None and counted:
                self.unchecked["site rule"] += 1

    def _relax(self, requirement: Requirement, place: Place) -> None:
        if requirement.type:
            self._relaxed.setdefault(place.path, []).append(_Relaxed(_RELAXED[requirement.type]))
        if requirement.values:
            path = _with_position(place.path, requirement.scope)
            self._relaxed.setdefault(path, []).append(_Relaxed(_LISTS))
        if requirement.also:
            for path, values in _widened(requirement, place):
                self._relaxed.setdefault(path, []).append(_Relaxed(_LISTS, values))


def _widened(requirement: Requirement, place: Place) -> Iterator[tuple[str, tuple[str | Code, ...]]]:
    """Where more is allowed, and which values; of codes the items that have them, since findings name no scheme."""
    if not isinstance(requirement.also[0], Code):
        yield _with_position(place.path, requirement.scope), requirement.also
        return
    element = place.level.elements.get(requirement.scope.tags[-1])
    try:
        found = [] if element is None else list(_values_at(element, None, place.path))
    except DicomError:
        return
    yield from ((path, ()) for path, value in found if _is_among(value, requirement.also))


def _values_at(element: Element, position: int | None, path: str) -> Iterator[tuple[str, Any]]:
    """The values of an element that are there, with their paths: of codes those of the items."""
    values = values_of(element, position)
    if element.vr == "SQ":
        yield from ((f"{path}[{number}]", value) for number, value in enumerate(values, 1) if value.value)
        return
    place = path if position is None else f"{path}[{position}]"
    yield from ((place, value) for value in values if value is not None and value != "")


def _with_position(path: str, scope: Scope) -> str:
    return path if scope.position is None else f"{path}[{scope.position}]"


def _is_among(value: Any, wanted: tuple[str | Code, ...]) -> bool:
    if isinstance(value, CodedConcept):
        return any(isinstance(one, Code) and (value.value, value.scheme) == (one.value, one.scheme) for one in wanted)
    return any(isinstance(one, str) and same_value(value, one) for one in wanted)
