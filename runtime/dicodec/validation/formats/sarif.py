"""SARIF 2.1.0 (OASIS), for code hosts and other tools that show findings."""

from __future__ import annotations

import hashlib
import json
from textwrap import indent
from typing import Any, Final, TextIO
from urllib.parse import quote

from dicodec import registry
from dicodec.__about__ import __version__
from dicodec.validation.checked import Checked
from dicodec.validation.formats.base import Format
from dicodec.validation.report import ERROR, INFO, WARNING, Finding, Report
from dicodec.validation.rule_places import place_of
from dicodec.validation.rules import RULES, Rule
from dicodec.validation.totals import Totals

_SCHEMA: Final = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS: Final = {ERROR: "error", WARNING: "warning", INFO: "note"}
_INDEX: Final = {rule: index for index, rule in enumerate(RULES)}


class Sarif(Format):
    """One run with a result for each finding, printed as it grows."""

    def __init__(self, out: TextIO) -> None:
        super().__init__(out)
        self._separator = ""

    def begin(self) -> None:
        driver = {
            "name": "dicodec",
            "semanticVersion": __version__,
            "properties": {"dicomEdition": registry.constraint_edition()},
            "rules": [_rule(rule) for rule in RULES.values()],
        }
        tool = indent(json.dumps({"driver": driver}, indent=2), "      ").lstrip()
        self.out.write(f'{{\n  "$schema": "{_SCHEMA}",\n  "version": "2.1.0",\n  "runs": [\n    {{\n')
        self.out.write(f'      "tool": {tool},\n      "columnKind": "unicodeCodePoints",\n      "results": [')

    def file(self, checked: Checked, report: Report) -> None:
        for finding in report.findings:
            text = json.dumps(_result(checked, finding), indent=2)
            self.out.write(f"{self._separator}\n{indent(text, ' ' * 8)}")
            self._separator = ","

    def end(self, totals: Totals, seconds: float) -> None:
        properties = indent(json.dumps({"summary": totals.as_dict()}, indent=2), "      ").lstrip()
        done = json.dumps([{"executionSuccessful": not totals.counts["not_checked"], "exitCode": totals.status}])
        self.print(f'\n      ],\n      "invocations": {done},\n      "properties": {properties}\n    }}\n  ]\n}}')


def _rule(rule: Rule) -> dict[str, Any]:
    place = place_of(rule.id)
    asks = f"{rule.asks[:1].upper()}{rule.asks[1:]}."
    return {
        "id": rule.id,
        "name": "".join(part.capitalize() for part in rule.id.split("-")),
        "shortDescription": {"text": asks},
        "fullDescription": {"text": asks},
        "help": {"text": f"{asks} See {place}, or dicodec explain {rule.id}."},
        "helpUri": place.link(registry.constraint_edition()),
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"tags": ["DICOM", rule.family]},
    }


def _result(checked: Checked, finding: Finding) -> dict[str, Any]:
    place = finding.path or "the file"
    location: dict[str, Any] = {"physicalLocation": {"artifactLocation": {"uri": _uri(checked.path)}}}
    if finding.path:
        name = finding.path.rpartition(".")[2]
        location["logicalLocations"] = [{"name": name, "fullyQualifiedName": finding.path, "kind": "member"}]
    properties: dict[str, Any] = {"reference": str(finding.reference)}
    properties |= {"link": finding.link} if finding.link else {}
    properties |= {} if finding.value is None else {"value": finding.value}
    return {
        "ruleId": finding.rule,
        "ruleIndex": _INDEX[finding.rule],
        "level": _LEVELS[finding.severity],
        "message": {"text": f"{place}: {finding.message} ({finding.reference})"},
        "locations": [location],
        "partialFingerprints": {"dicodec/v1": _fingerprint(checked, finding)},
        "properties": properties,
    }


def _fingerprint(checked: Checked, finding: Finding) -> str:
    """What makes a finding the same one in another run: as for baselines the object, the rule and the path."""
    key = "\0".join((checked.instance or checked.path, finding.rule, finding.path))
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _uri(path: str) -> str:
    """A path as a relative reference or, if it is absolute, a file URI."""
    import os

    plain = quote(path.replace(os.sep, "/").encode("utf-8", "surrogateescape"), safe="/:" if os.sep != "/" else "/")
    return f"file://{'' if plain.startswith('/') else '/'}{plain}" if os.path.isabs(path) else plain
