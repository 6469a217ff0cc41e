"""One page that needs nothing else: each file as a tree of its elements, with the findings beside them."""

from __future__ import annotations

import base64
import hashlib
from collections import Counter
from collections.abc import Sequence
from pkgutil import get_data
from typing import ClassVar, Final, TextIO

import attrs

from dicodec import registry
from dicodec.validation.checked import Checked
from dicodec.validation.file_tree import Line
from dicodec.validation.formats.base import Format, unchecked_in_words
from dicodec.validation.formats.markup import escaped
from dicodec.validation.formats.placed import Placed, placed
from dicodec.validation.report import SEVERITIES, Finding, Report
from dicodec.validation.totals import Totals, state_of

_STATES: Final = {
    "passed": ("pass", "fine"),
    "with_errors": ("with errors", "error"),
    "not_validated": ("not validated", "warning"),
    "not_checked": ("not checked", "error"),
}
_FORM: Final = """<form id="filters" hidden>
<fieldset><legend class="skip">Severities</legend>
<label><input type="checkbox" name="severity" value="error" checked> errors</label>
<label><input type="checkbox" name="severity" value="warning" checked> warnings</label>
<label><input type="checkbox" name="severity" value="info" checked> infos</label></fieldset>
<label>Rule <select name="rule"><option value="">all</option></select></label>
<label>Text <input type="search" name="text" placeholder="attribute, value, message"></label>
<label><input type="checkbox" name="only"> only what has findings</label>
<button type="button" id="next">next finding</button>
<output id="told" aria-live="polite"></output>
</form>"""


@attrs.frozen
class _Entry:
    """What the index says of a file."""

    path: str
    state: str
    counts: Counter[str]


class Html(Format):
    """Files are printed as they come; the index, which stands at the page's end, is all that is kept."""

    wants_tree: ClassVar[bool] = True

    def __init__(self, out: TextIO) -> None:
        super().__init__(out)
        self._entries: list[_Entry] = []

    def begin(self) -> None:
        style, script = _asset("report.css"), _asset("report.js")
        # Whatever a data set holds, no script runs but this one.
        policy = f"default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; {_allowed(style, script)}"
        self.print('<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">')
        self.print(f'<meta http-equiv="Content-Security-Policy" content="{policy}">')
        self.print('<meta name="viewport" content="width=device-width, initial-scale=1">')
        self.print('<meta name="color-scheme" content="light dark">\n<link rel="icon" href="data:,">')
        self.print(f"<title>DICOM validation report</title>\n<style>{style}</style>\n</head>\n<body>")
        self.print('<a class="skip" href="#index">Go to the index of files</a>')
        edition = escaped(registry.constraint_edition())
        self.print(
            f"<header>\n<h1>DICOM validation report <small>PS3 {edition}</small></h1>\n{_FORM}\n</header>\n<main>"
        )

    def file(self, checked: Checked, report: Report) -> None:
        state = state_of(report if (checked.report or report).validated else checked.report or report)
        entry = _Entry(checked.path, state, Counter(finding.severity for finding in report.findings))
        self._entries.append(entry)
        number = len(self._entries)
        self.print(f'<section id="f{number}">\n<details{" open" if number == 1 else ""}>')
        self.print(f"<summary><h2>{escaped(entry.path)}</h2> {escaped(report.iod)} {_badges(entry)}</summary>")
        self.print(f'<p class="about">{_about(checked, report)}</p>')
        found = placed(report.findings, checked.tree)
        self._findings(found.whole, "whole findings")
        self.print('<ul class="tree">')
        self._lines(found, checked.tree, "")
        self.print("</ul>\n</details>\n</section>")

    def end(self, totals: Totals, seconds: float) -> None:
        self.print(
            f'</main>\n<nav id="index" aria-label="Files" tabindex="-1"><div>\n<h2>Files</h2>\n<p>{totals}</p>\n<ol>'
        )
        for number, entry in enumerate(self._entries, 1):
            link = f'<a href="#f{number}">{escaped(entry.path)}</a>'
            self.print(f'<li id="to-f{number}">{link} {_badges(entry)}</li>')
        self.print(f"</ol>\n</div></nav>\n<script>{_asset('report.js')}</script>\n</body>\n</html>")

    def _lines(self, found: Placed, lines: Sequence[Line], path: str) -> None:
        """The elements of a level, those among them that are missing."""
        for line in found.with_absent(lines, path):
            if not line.items and not line.left_out:
                absent = "" if line.vr or line.value else ' class="absent"'
                self.print(f"<li{absent}>{_row(line)}")
                self._findings(found.at.get(line.path, ()))
                self.print("</li>")
                continue
            is_open = " open" if found.is_around(line.path) else ""
            self.print(f"<li><details{is_open}><summary>{_row(line)}</summary>")
            self._findings(found.at.get(line.path, ()))
            self.print("<ul>")
            for item in line.items:
                where = f"{line.path}[{item.number}]"
                is_open = " open" if found.is_around(where) else ""
                self.print(f"<li><details{is_open}><summary>Item {item.number}</summary>")
                self._findings(found.at.get(where, ()))
                self.print("<ul>")
                self._lines(found, item.lines, f"{where}.")
                self.print("</ul></details></li>")
            if line.left_out:
                self.print(f'<li class="more">{line.left_out} more without findings</li>')
            self.print("</ul></details></li>")

    def _findings(self, findings: Sequence[Finding], kind: str = "findings") -> None:
        if not findings:
            return
        self.print(f'<ul class="{kind}">')
        for one in findings:
            place = f"{escaped(one.path)}: " if kind != "findings" and one.path else ""
            link = escaped(str(one.reference))
            if one.link:
                link = f'<a href="{escaped(one.link)}" rel="noreferrer">{link}</a>'
            self.print(
                f'<li class="finding {one.severity}" data-severity="{one.severity}" data-rule="{one.rule}">'
                f"<b>{one.severity}</b>{place}{escaped(one.message)} {link}<code>{one.rule}</code></li>"
            )
        self.print("</ul>")


def _row(line: Line) -> str:
    value = line.value or "absent"
    return (
        f'<span class="row"><span class="tag">{escaped(line.tag)}</span><span class="vr">{escaped(line.vr)}</span>'
        f'<span class="name">{escaped(line.name)}</span><span class="value">{escaped(value)}</span></span>'
    )


def _about(checked: Checked, report: Report) -> str:
    said = [f"SOP Instance UID {escaped(checked.instance)}"] if checked.instance else []
    unchecked = unchecked_in_words(report)
    return "; ".join([*said, *([unchecked] if unchecked else [])])


def _badges(entry: _Entry) -> str:
    words, kind = _STATES[entry.state]
    badges = [f'<span class="badge {kind}">{words}</span>']
    for severity in SEVERITIES:
        count = entry.counts[severity]
        if count:
            badges.append(f'<span class="badge {severity}">{count} {severity}{"" if count == 1 else "s"}</span>')
    return " ".join(badges)


def _asset(name: str) -> str:
    data = get_data("dicodec", f"data/{name}")
    assert data is not None
    return data.decode("ascii")


def _allowed(style: str, script: str) -> str:
    hashes = [base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in (style, script)]
    return f"style-src 'sha256-{hashes[0]}'; script-src 'sha256-{hashes[1]}'"
