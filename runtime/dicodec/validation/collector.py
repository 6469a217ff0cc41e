"""Collects findings, once per place and rule, and counts what could not be checked."""

from __future__ import annotations

from collections import Counter
from typing import Final

import attrs

from dicodec.validation.report import SEVERITIES, Finding, Reference
from dicodec.validation.rules import RULES

_SHOWN: Final = 80


@attrs.frozen
class Lacking:
    """An attribute that is required and absent, or ``empty``: its type, why it is required now, what asks for it."""

    path: str
    tag: int
    type: str
    because: str
    asks: str
    empty: bool


class Collector:
    """The findings of one run. Of several findings of one rule at one place the most severe and first one stays."""

    def __init__(self, edition: str) -> None:
        self.edition = edition
        self.found: dict[tuple[str, str], Finding] = {}
        self.unchecked: Counter[str] = Counter()
        self.lacking: list[Lacking] = []

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
        """Note a finding of a rule; its severity is that of the rule unless another one is given."""
        if severity is None:
            severity = RULES[rule].severity
        shown = None if value is None else str(value)
        if shown is not None and len(shown) > _SHOWN:
            shown = shown[: _SHOWN - 3] + "..."
        finding = Finding(severity, rule, path, message, shown, self.edition, reference)
        known = self.found.get((path, rule))
        if known is None or SEVERITIES.index(severity) < SEVERITIES.index(known.severity):
            self.found[path, rule] = finding

    def withdraw(self, rule: str, path: str) -> None:
        """Take back what was noted of a rule at a place."""
        self.found.pop((path, rule), None)

    def findings(self) -> tuple[Finding, ...]:
        """All findings, the errors first, otherwise in the order they were found."""
        return tuple(sorted(self.found.values(), key=lambda finding: SEVERITIES.index(finding.severity)))
