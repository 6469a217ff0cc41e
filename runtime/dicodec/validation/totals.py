"""What a run came to: files by their state, findings by their severity."""

from __future__ import annotations

from collections import Counter
from typing import Final

from dicodec.validation.report import ERROR, INFO, WARNING, Report
from dicodec.validation.rules import RULES, VERDICTS

PASSED: Final = "passed"
WITH_ERRORS: Final = "with_errors"
NOT_VALIDATED: Final = "not_validated"
NOT_CHECKED: Final = "not_checked"
NOT_DICOM: Final = "not_dicom"
_STATES: Final = (PASSED, WITH_ERRORS, NOT_VALIDATED, NOT_CHECKED)
_SEVERITIES: Final = {ERROR: "errors", WARNING: "warnings", INFO: "infos"}


def state_of(report: Report) -> str:
    """What became of a file. The name of a state is that of its count in a summary."""
    if report.passed:
        return PASSED
    if report.validated:
        return WITH_ERRORS
    if any(RULES[finding.rule].family == "file" for finding in report.findings):
        return NOT_CHECKED
    return NOT_VALIDATED


class Totals:
    """Counts files and findings as they come."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.failed = False
        self.known = 0

    def add(self, full: Report, shown: Report, known: int) -> None:
        """Count a file: by all that was found in it, and by what is shown of that."""
        self.counts[state_of(shown) if full.validated else state_of(full)] += 1
        for finding in shown.findings:
            self.counts[_SEVERITIES[finding.severity]] += 1
            self.failed |= finding.severity == ERROR or finding.rule in VERDICTS
        self.known += known

    def skip(self) -> None:
        """Count a file that is not DICOM."""
        self.counts[NOT_DICOM] += 1

    @property
    def files(self) -> int:
        """The files that were looked at as DICOM."""
        return sum(self.counts[state] for state in _STATES)

    @property
    def status(self) -> int:
        """The exit status: 1 for an error, for an object that was not checked, and for no object at all."""
        return 1 if self.failed or not self.files else 0

    def as_dict(self) -> dict[str, int]:
        """The counts for JSON, with stable names."""
        names = (*_STATES, NOT_DICOM, *_SEVERITIES.values())
        return {"files": self.files, **{name: self.counts[name] for name in names}, "known": self.known}

    def __str__(self) -> str:
        words = {PASSED: "pass", WITH_ERRORS: "with errors", NOT_VALIDATED: "not validated"}
        words |= {NOT_CHECKED: "not checked", NOT_DICOM: "not DICOM"}
        parts = [f"{self.counts[PASSED]} pass"]
        parts += [f"{self.counts[name]} {words[name]}" for name in list(words)[1:] if self.counts[name]]
        found = [_many(self.counts[name], name.removesuffix("s")) for name in ("errors", "warnings")]
        if self.counts["infos"]:
            found.append(_many(self.counts["infos"], "info"))
        if self.known:
            found.append(f"{self.known} known")
        return f"{_many(self.files, 'file')}: {', '.join(parts)}; {', '.join(found)}"


def _many(count: int, what: str) -> str:
    return f"{count} {what}{'' if count == 1 else 's'}"
