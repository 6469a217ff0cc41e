"""What validation finds: findings with a place, a rule and a reference, collected in a report."""

from __future__ import annotations

from typing import Any, Final

import attrs

ERROR: Final = "error"
WARNING: Final = "warning"
INFO: Final = "info"
SEVERITIES: Final = (ERROR, WARNING, INFO)

_LINK: Final = "https://dicom.nema.org/medical/dicom/{edition}/output/chtml/part{part:02d}/{page}.html"
# Sections down to this level have pages of their own.
_DEEPEST: Final = 4


@attrs.frozen
class Reference:
    """Where the standard states a rule: part, section, and what is defined there.

    Rules of a site or profile have part 0: then ``title`` is theirs, and ``url``, if any, leads to their document.
    """

    part: int
    section: str
    title: str = ""
    url: str = ""

    def __str__(self) -> str:
        if not self.part:
            return self.title
        place = f"PS3.{self.part} {self.section}"
        return f"{self.title}, {place}" if self.title else place

    def link(self, edition: str) -> str:
        """The section in the published standard."""
        if not self.part:
            return self.url
        page = _page(self.section)
        url = _LINK.format(edition=edition, part=self.part, page=_anchor(page))
        return url if page == self.section else f"{url}#{_anchor(self.section)}"


def _page(section: str) -> str:
    """The section whose page shows a section: each first one stands on the page around it, deep ones do, too."""
    chapter, *numbers = section.split(".")
    own = [chapter]
    for number in numbers[:_DEEPEST]:
        if number == "1":
            break
        own.append(number)
    return ".".join(own)


def _anchor(section: str) -> str:
    return f"{'sect' if '.' in section else 'chapter'}_{section}"


@attrs.frozen
class Finding:
    """One thing found.

    ``severity`` is error, warning or info; ``rule`` a stable id; ``path`` leads to the attribute, item numbers from
    1; ``value`` is what stands there, as text; ``edition`` the edition whose rule it is.
    """

    severity: str
    rule: str
    path: str
    message: str
    value: str | None
    edition: str
    reference: Reference

    @property
    def link(self) -> str:
        """The section of the published standard that states the rule; empty for a site's rule without a document."""
        return self.reference.link(self.edition)

    def as_dict(self) -> dict[str, Any]:
        """The finding for JSON, with stable names."""
        return {
            "severity": self.severity,
            "rule": self.rule,
            "path": self.path,
            "message": self.message,
            "value": self.value,
            "edition": self.edition,
            "reference": str(self.reference),
            "link": self.link,
        }

    def __str__(self) -> str:
        return f"{self.severity:<8} {self.path}  {self.message}  ({self.reference})"


@attrs.frozen
class Report:
    """The findings on one object, against one IOD of one edition.

    ``iod`` is empty where the object could not be validated: its SOP Class is retired, private or missing. Such a
    report never counts as passed. ``unchecked`` counts rules that this object alone does not decide, by their kind.
    """

    findings: tuple[Finding, ...]
    iod: str
    edition: str
    unchecked: dict[str, int] = attrs.Factory(dict)

    @property
    def validated(self) -> bool:
        """Whether there was an IOD to validate against."""
        return bool(self.iod)

    @property
    def passed(self) -> bool:
        """Whether the object was validated and no error was found."""
        return self.validated and not self.errors

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that are errors."""
        return tuple(finding for finding in self.findings if finding.severity == ERROR)

    @property
    def warnings(self) -> tuple[Finding, ...]:
        """The findings that are warnings."""
        return tuple(finding for finding in self.findings if finding.severity == WARNING)

    def as_dict(self) -> dict[str, Any]:
        """The report for JSON, with stable names."""
        return {
            "iod": self.iod,
            "edition": self.edition,
            "validated": self.validated,
            "passed": self.passed,
            "findings": [finding.as_dict() for finding in self.findings],
            "unchecked": self.unchecked,
        }

    def __str__(self) -> str:
        head = f"{self.iod}  PS3 {self.edition}" if self.validated else "not validated"
        count = sum(self.unchecked.values())
        rules = "1 rule" if count == 1 else f"{count} rules"
        tail = [f"  {rules} could not be checked from the object alone"] if count else []
        return "\n".join([head, *(f"  {finding}" for finding in self.findings), *tail])
