"""JUnit XML, for CI systems: a test case for each file, which fails when the file does."""

from __future__ import annotations

from tempfile import SpooledTemporaryFile
from typing import Final, TextIO

from dicodec.validation.checked import Checked
from dicodec.validation.formats.base import Format
from dicodec.validation.formats.markup import escaped
from dicodec.validation.report import ERROR, Finding, Report
from dicodec.validation.rules import RULES, VERDICTS
from dicodec.validation.totals import Totals

_IN_MEMORY: Final = 1 << 20


class Junit(Format):
    """The counts stand in front of the cases: these wait in a temporary file when they are many."""

    def __init__(self, out: TextIO) -> None:
        super().__init__(out)
        self._cases = SpooledTemporaryFile(_IN_MEMORY, "w+", encoding="ascii")  # noqa: SIM115
        self._tests = self._failures = self._errors = 0

    def file(self, checked: Checked, report: Report) -> None:
        self._tests += 1
        kind = escaped(report.iod or "not validated")
        failing = [one for one in report.findings if one.severity == ERROR or one.rule in VERDICTS]
        other = [one for one in report.findings if one not in failing]
        lines = [f'    <testcase classname="{kind}" name="{escaped(checked.path)}" time="0">']
        if failing:
            crashed = RULES[failing[0].rule].family == "file"
            self._errors += crashed
            self._failures += not crashed
            tag = "error" if crashed else "failure"
            first = failing[0]
            more = f" and {len(failing) - 1} more" if len(failing) > 1 else ""
            said = escaped(f"{first.path or 'the file'}: {first.message}{more}")
            lines.append(f'      <{tag} type="{first.rule}" message="{said}">{_listed(failing)}</{tag}>')
        if other:
            lines.append(f"      <system-out>{_listed(other)}</system-out>")
        lines.append("    </testcase>")
        self._cases.writelines(f"{line}\n" for line in lines)

    def end(self, totals: Totals, seconds: float) -> None:
        counts = f'tests="{self._tests}" failures="{self._failures}" errors="{self._errors}"'
        self.print('<?xml version="1.0" encoding="UTF-8"?>')
        self.print(f'<testsuites name="dicodec" {counts} time="{seconds:.3f}">')
        self.print(f'  <testsuite name="dicodec validate" {counts} skipped="0" time="{seconds:.3f}">')
        self._cases.seek(0)
        for line in self._cases:
            self.out.write(line)
        self._cases.close()
        self.print("  </testsuite>")
        self.print("</testsuites>")


def _listed(findings: list[Finding]) -> str:
    """One line a finding, with the link into the standard."""
    return "".join(
        f"\n{escaped(f'{one.severity} {one.path}  {one.message}  [{one.rule}] {one.reference} {one.link}')}"
        for one in findings
    )
