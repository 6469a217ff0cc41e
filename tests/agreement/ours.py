"""What dicodec says of a file."""

from __future__ import annotations

from pathlib import Path

from tests.agreement.families import family_of_rule
from tests.agreement.said import ERROR, OURS, Heard, Said

import dicodec
from dicodec import DicomError, Report


def ours(path: Path) -> tuple[Heard, str]:
    """Our findings, and the IOD; damaged files are read as far as they go, as the command line does."""
    try:
        report = dicodec.validate(dicodec.read(path, partial=True))
    except DicomError as error:
        said = Said(
            OURS, ERROR, "", "encoding", "unreadable", " ".join(str(error).split()).replace(str(path), path.name)
        )
        return Heard((said,)), ""
    return Heard(said_by(report)), report.iod


def said_by(report: Report) -> tuple[Said, ...]:
    """The findings of a report in the form that all tools share."""
    return tuple(
        Said(OURS, one.severity, one.path, family_of_rule(one.rule), one.rule, f"{one.message} ({one.reference})")
        for one in report.findings
    )
