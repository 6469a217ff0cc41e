"""``dicodec validate``: files and folders against their IODs, as text or JSON."""

from __future__ import annotations

import json
import os
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from dicodec import registry
from dicodec.cli import one_line
from dicodec.errors import DicomError, UnsupportedError
from dicodec.io import read
from dicodec.validation import Report
from dicodec.validation import validate as check

_COLORS: Final = {"error": "31", "warning": "33", "info": "2"}
_WIDEST: Final = 48


def validate(paths: list[str], form: str, iod: str | None) -> int:
    """Validate what the paths name. 0 when every file passes, else 1."""
    if iod is not None:
        registry.slug_of(iod)
    started = time.monotonic()
    counts: Counter[str] = Counter()
    shown: list[dict[str, Any]] = []
    for path, alone in _files(paths):
        _progress(path, sum(counts[name] for name in ("pass", "with errors", "not validated")))
        report: Report | None = None
        problem = ""
        try:
            report = check(read(path, partial=True), iod)
        except (DicomError, OSError) as error:
            if not alone and not isinstance(error, UnsupportedError) and not _looks_like_dicom(path):
                counts["not DICOM"] += 1
                continue
            problem = one_line(error)
        _progress("", 0)
        if report is None:
            counts["unreadable"] += 1
        else:
            counts["pass" if report.passed else "with errors" if report.validated else "not validated"] += 1
            counts["warnings"] += len(report.warnings)
        if form == "text":
            _print(path, report, problem)
        else:
            shown.append({"path": path, **({"error": problem} if report is None else report.as_dict())})
    if not counts:
        raise DicomError("no file to validate")
    if form == "json":
        print(json.dumps({"edition": registry.constraint_edition(), "files": shown, "summary": counts}, indent=2))
    else:
        print(_summary(counts, time.monotonic() - started))
    return 0 if counts["pass"] and not (counts["with errors"] + counts["not validated"] + counts["unreadable"]) else 1


def _files(paths: list[str]) -> Iterator[tuple[str, bool]]:
    """The files to check; and whether the user named the file itself."""
    for path in paths:
        if not os.path.isdir(path):
            yield path, True
            continue
        for folder, folders, names in os.walk(path, onerror=_stop):
            folders.sort()
            for name in sorted(names):
                yield os.path.join(folder, name), False


def _stop(error: OSError) -> None:
    # A folder that cannot be listed must not count as one without errors.
    raise error


def _looks_like_dicom(path: str) -> bool:
    try:
        with Path(path).open("rb") as file:
            return file.read(132)[128:] == b"DICM"
    except OSError:
        return True


def _print(path: str, report: Report | None, problem: str) -> None:
    if report is None:
        print(f"{path}  {_colored('error', 'unreadable')}: {problem}")
        return
    print(f"{path}  {report.iod or 'not validated'}  PS3 {report.edition}")
    width = min(_WIDEST, max((len(finding.path) for finding in report.findings), default=0))
    for finding in report.findings:
        severity = _colored(finding.severity, f"{finding.severity:<8}")
        print(f"  {severity} {finding.path:<{width}}  {finding.message}  [{finding.reference}]")
    unchecked = sum(report.unchecked.values())
    if unchecked:
        name = registry.class_of_slug(registry.slug_of(report.iod))
        rules = "1 rule" if unchecked == 1 else f"{unchecked} rules"
        print(f"  {rules} could not be checked from the file alone   (dicodec explain --unchecked {name})")


def _summary(counts: Counter[str], seconds: float) -> str:
    files = sum(counts[name] for name in ("pass", "with errors", "not validated", "unreadable"))
    parts = [f"{counts['pass']} pass"]
    parts += [
        f"{counts[name]} {name}" for name in ("with errors", "not validated", "unreadable", "not DICOM") if counts[name]
    ]
    parts.append(f"{counts['warnings']} warning{'' if counts['warnings'] == 1 else 's'}")
    return f"{files} file{'' if files == 1 else 's'}: {', '.join(parts)}   {seconds:.1f} s"


def _colored(severity: str, text: str) -> str:
    if not sys.stdout.isatty() or "NO_COLOR" in os.environ:
        return text
    return f"\x1b[{_COLORS[severity]}m{text}\x1b[0m"


def _progress(path: str, done: int) -> None:
    """Show which file is being read, on a terminal only; an empty path clears the line."""
    if sys.stderr.isatty():
        print(f"\r\x1b[K{done} done, {path}" if path else "\r\x1b[K", end="", file=sys.stderr, flush=True)
