"""Files and what was found in them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from stat import S_ISREG
from typing import TYPE_CHECKING, Any, NamedTuple

import attrs

from dicodec import registry
from dicodec.errors import DicomError, UnsupportedError
from dicodec.io import read
from dicodec.validation import validate
from dicodec.validation.file_tree import Line, tree_of
from dicodec.validation.report import Finding, Reference, Report
from dicodec.validation.rule_places import place_of
from dicodec.validation.rules import RULES

if TYPE_CHECKING:
    from dicodec.validation.overlay import Overlay


class Target(NamedTuple):
    """A file to check; ``named`` says whether the user named the file itself, not a folder around it."""

    path: str
    named: bool


@attrs.frozen
class Checked:
    """A file, the report on it, and the UID of the SOP Instance in it; no report for what is not DICOM at all.

    ``tree`` has the elements where they were asked for.
    """

    path: str
    report: Report | None
    instance: str = ""
    tree: tuple[Line, ...] = ()

    def as_record(self) -> dict[str, Any]:
        """All of it as JSON that `from_record` reads back."""
        report = None if self.report is None else attrs.asdict(self.report)
        tree = [line.as_record() for line in self.tree]
        return {"path": self.path, "report": report, "instance": self.instance, "tree": tree}

    @classmethod
    def from_record(cls, record: dict[str, Any]) -> Checked:
        """What a record was made of."""
        report = record["report"]
        if report is not None:
            findings = tuple(
                Finding(**(finding | {"reference": Reference(**finding["reference"])}))
                for finding in report["findings"]
            )
            report = Report(**(report | {"findings": findings}))
        return cls(record["path"], report, record["instance"], tuple(map(Line.from_record, record["tree"])))


def targets(paths: list[str]) -> Iterator[Target]:
    """The files that paths name, those of folders in the order of their names. Raises OSError."""
    for path in paths:
        if not os.path.isdir(path):
            yield Target(path, True)
            continue
        for folder, folders, names in os.walk(path, onerror=_stop):
            folders.sort()
            for name in sorted(names):
                yield Target(os.path.join(folder, name), False)


def _stop(error: OSError) -> None:
    # A folder that cannot be listed must not count as one without errors.
    raise error


def check_file(target: Target, iod: str | None = None, tree: bool = False, rules: tuple[Overlay, ...] = ()) -> Checked:
    """Read and validate a file. What is wrong with it is a finding; nothing is raised for its sake."""
    path = target.path
    if not target.named and not _is_file(path):
        return Checked(path, None)
    try:
        dataset = read(path, partial=True)
    except (DicomError, OSError) as error:
        if not target.named and not isinstance(error, UnsupportedError) and not _looks_like_dicom(path):
            return Checked(path, None)
        return not_checked(target, "not-read", _reason(path, error))
    report = validate(dataset, iod, rules or None)
    lines = tree_of(dataset, [finding.path for finding in report.findings]) if tree else ()
    return Checked(path, report, _instance(dataset), lines)


def not_checked(target: Target, rule: str, message: str) -> Checked:
    """A file that was not checked, with the reason as a finding."""
    edition = registry.constraint_edition()
    finding = Finding(RULES[rule].severity, rule, "", message, None, edition, place_of(rule))
    return Checked(target.path, Report((finding,), "", edition))


def _instance(dataset: Any) -> str:
    try:
        value = dataset.get("SOPInstanceUID")
    except DicomError:
        return ""
    return value if isinstance(value, str) else ""


def _reason(path: str, error: BaseException) -> str:
    """An error in one line, without the path, which stands beside it."""
    if isinstance(error, OSError):
        return (error.strerror or "cannot be read").lower()
    return " ".join(str(error).split()).removeprefix(f"{path}: ")


def _is_file(path: str) -> bool:
    # A pipe in a folder would be waited for.
    try:
        return S_ISREG(os.stat(path).st_mode)
    except OSError:
        return True


def _looks_like_dicom(path: str) -> bool:
    try:
        with Path(path).open("rb") as file:
            return file.read(132)[128:] == b"DICM"
    except OSError:
        return True
