"""Text for people: files, their findings by module, one line each, and the totals."""

from __future__ import annotations

import os
from typing import Final, TextIO

from dicodec.shown import visible
from dicodec.validation.checked import Checked
from dicodec.validation.formats.base import Format, unchecked_in_words
from dicodec.validation.report import Finding, Report
from dicodec.validation.totals import NOT_CHECKED, Totals, state_of

_COLORS: Final = {"error": "31", "warning": "33", "info": "2", "file": "1", "module": "36"}
_WIDEST: Final = 48


class Text(Format):
    """Coloured on a terminal, unless NO_COLOR says otherwise (https://no-color.org)."""

    def __init__(self, out: TextIO) -> None:
        super().__init__(out)
        self._colors = out.isatty() and not os.environ.get("NO_COLOR")

    def file(self, checked: Checked, report: Report) -> None:
        what = report.iod or ("not checked" if state_of(checked.report or report) == NOT_CHECKED else "not validated")
        self.print(f"{self._colored('file', visible(checked.path))}  {what}  PS3 {report.edition}")
        width = min(_WIDEST, max((len(finding.path) for finding in report.findings), default=0))
        modules: dict[str, list[Finding]] = {}
        # What is said of the whole file explains much of the rest.
        for finding in sorted(report.findings, key=lambda finding: finding.path != ""):
            modules.setdefault(str(finding.reference), []).append(finding)
        for module, findings in modules.items():
            self.print(f"  {self._colored('module', module)}")
            for finding in findings:
                severity = self._colored(finding.severity, f"{finding.severity:<8}")
                place = f"{finding.path:<{width}}  " if finding.path else ""
                self.print(f"    {severity} {place}{visible(finding.message)}  [{finding.rule}]")
        unchecked = unchecked_in_words(report)
        if unchecked:
            self.print(f"  {unchecked}")

    def end(self, totals: Totals, seconds: float) -> None:
        self.print(f"{totals}   {seconds:.1f} s")

    def _colored(self, kind: str, text: str) -> str:
        return f"\x1b[{_COLORS[kind]}m{text}\x1b[0m" if self._colors else text
