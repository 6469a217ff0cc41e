"""Baselines: the findings that are known, so that a later run shows only what is new.

A finding is known by the SOP Instance UID of its object, its rule and its path; where there is no such UID, by the
file's path relative to the baseline. The order of files and findings, and the words of messages, make no difference.
"""

from __future__ import annotations

import os
from typing import Any, Final

import attrs

from dicodec.errors import DicomError
from dicodec.validation.checked import Checked
from dicodec.validation.report import Finding, Report

_VERSION: Final = 1
# A SOP Instance UID, a rule, the paths where it is broken.
_Known = dict[str, dict[str, set[str]]]


class Baseline:
    """What is known, by a file."""

    def __init__(self, path: str, known: _Known | None = None) -> None:
        self.path = path
        self.folder = os.path.dirname(os.path.abspath(path))
        self._known: _Known = known or {}

    @classmethod
    def read(cls, path: str) -> Baseline:
        """The baseline that stands in a file. Raises OSError, and DicomError for what is none."""
        import json

        with open(path, encoding="utf-8") as file:
            try:
                content = json.load(file)
            except ValueError as error:
                raise DicomError(f"{path} is no baseline: {error}") from None
        if not _is_baseline(content):
            raise DicomError(f"{path} is no baseline of version {_VERSION}; --write-baseline writes one")
        known = {key: {rule: set(found) for rule, found in rules.items()} for key, rules in content["known"].items()}
        return cls(path, known)

    def new_of(self, checked: Checked, report: Report) -> tuple[Report, int]:
        """The report without what is known, and how many findings that are."""
        rules = self._known.get(self._key(checked))
        if rules is None:
            return report, 0
        new = tuple(one for one in report.findings if one.path not in rules.get(one.rule, ()))
        return attrs.evolve(report, findings=new), len(report.findings) - len(new)

    def add(self, checked: Checked, findings: tuple[Finding, ...]) -> None:
        """Take findings on a file for known."""
        for one in findings:
            rules = self._known.setdefault(self._key(checked), {})
            rules.setdefault(one.rule, set()).add(one.path)

    def __len__(self) -> int:
        return sum(len(paths) for rules in self._known.values() for paths in rules.values())

    def write(self) -> None:
        """Write the file, sorted so that two versions can be compared; it is complete or as it was. Raises OSError."""
        import json

        from dicodec.files import write_bytes

        known = {
            key: {rule: sorted(paths) for rule, paths in sorted(rules.items())}
            for key, rules in sorted(self._known.items())
        }
        text = json.dumps({"baseline": _VERSION, "known": known}, indent=1)
        write_bytes(self.path, [f"{text}\n".encode()])

    def _key(self, checked: Checked) -> str:
        if checked.instance:
            return checked.instance
        try:
            path = os.path.relpath(checked.path, self.folder)
        except ValueError:  # another drive
            path = os.path.abspath(checked.path)
        return path.replace(os.sep, "/")


def _is_baseline(content: Any) -> bool:
    """Whether a file's content has the shape of a baseline: a damaged one must not hide or show anything."""
    if not isinstance(content, dict) or content.get("baseline") != _VERSION:
        return False
    known = content.get("known")
    return isinstance(known, dict) and all(
        isinstance(rules, dict)
        and all(isinstance(paths, list) and all(isinstance(path, str) for path in paths) for paths in rules.values())
        for rules in known.values()
    )
