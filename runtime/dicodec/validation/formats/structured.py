"""JSON as data/validation.schema.json describes it: one document, or one line a file."""

from __future__ import annotations

import json
from textwrap import indent
from typing import Any, TextIO

from dicodec import registry
from dicodec.validation.checked import Checked
from dicodec.validation.formats.base import Format
from dicodec.validation.report import Report
from dicodec.validation.totals import Totals


class JsonLines(Format):
    """One line a file, printed when the file is done."""

    def file(self, checked: Checked, report: Report) -> None:
        self.print(json.dumps(_file(checked, report)))
        self.out.flush()


class Json(Format):
    """One document, printed as it grows."""

    def __init__(self, out: TextIO) -> None:
        super().__init__(out)
        self._separator = ""

    def begin(self) -> None:
        self.out.write(f'{{\n  "version": 1,\n  "edition": {json.dumps(registry.constraint_edition())},\n  "files": [')

    def file(self, checked: Checked, report: Report) -> None:
        text = json.dumps(_file(checked, report), indent=2)
        self.out.write(f"{self._separator}\n{indent(text, '    ')}")
        self._separator = ","

    def end(self, totals: Totals, seconds: float) -> None:
        summary = indent(json.dumps(totals.as_dict(), indent=2), "  ").lstrip()
        self.print(f'\n  ],\n  "summary": {summary}\n}}')


def _file(checked: Checked, report: Report) -> dict[str, Any]:
    return {"path": checked.path, "sop_instance_uid": checked.instance or None, **report.as_dict()}
