"""Which findings are shown: by rule, by family of rules, by severity."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from dicodec import registry
from dicodec.errors import DicomError
from dicodec.validation.report import INFO, SEVERITIES, Finding, Report
from dicodec.validation.rules import FAMILIES, RULES, VERDICTS


def rules_named(text: str) -> frozenset[str]:
    """The ids of rules that a list names, by id or family: ``values,missing``. Raises DicomError for what is none."""
    names = [name for part in text.split(",") if (name := part.strip())]
    found: set[str] = set()
    for name in names:
        if name in FAMILIES:
            found |= {rule.id for rule in RULES.values() if rule.family == name}
        elif name in RULES:
            found.add(name)
        else:
            near = registry.did_you_mean(name, (*RULES, *FAMILIES))
            raise DicomError(f"{name!r} is no rule or family of rules{near}")
    if not names:
        raise DicomError("no rule is named")
    return frozenset(found)


@attrs.frozen
class Selection:
    """What is shown of the findings: ``select`` (None is all) without ``ignore``, from a severity up.

    That an object was not checked is shown unless it is ignored by name: leaving it out by the way would let the
    object pass.
    """

    select: frozenset[str] | None = None
    ignore: frozenset[str] = frozenset()
    severity: str = INFO

    @classmethod
    def of(cls, select: Iterable[str] = (), ignore: Iterable[str] = (), severity: str = INFO) -> Selection:
        """A selection by lists of rules and families. Raises DicomError for what is none."""
        selected = [rules_named(text) for text in select]
        return cls(
            frozenset().union(*selected) if selected else None,
            frozenset().union(*map(rules_named, ignore)),
            severity,
        )

    def shows(self, finding: Finding) -> bool:
        """Whether a finding is shown."""
        if finding.rule in self.ignore:
            return False
        if finding.rule in VERDICTS:
            return True
        chosen = self.select is None or finding.rule in self.select
        return chosen and SEVERITIES.index(finding.severity) <= SEVERITIES.index(self.severity)

    def of_report(self, report: Report) -> Report:
        """The report with the findings that are shown."""
        return attrs.evolve(report, findings=tuple(filter(self.shows, report.findings)))
