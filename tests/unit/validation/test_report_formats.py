"""Reports as JSON by their schema, as SARIF and as JUnit XML."""

from __future__ import annotations

import json
import re
from pathlib import Path
from pkgutil import get_data
from typing import Any
from xml.etree import ElementTree

import pytest
from json_schema import problems
from reports_of import SCRIPT, passed, printed, written

from dicodec.validation.checked import Checked, Target, check_file, not_checked
from dicodec.validation.report import Finding
from dicodec.validation.rule_places import place_of
from dicodec.validation.rules import FAMILIES, RULES
from dicodec.validation.selection import Selection

SCHEMA = json.loads(get_data("dicodec", "data/validation.schema.json") or b"")


@pytest.fixture
def files(tmp_path: Path) -> list[Checked]:
    return written(tmp_path)


def findings(files: list[Checked]) -> list[Finding]:
    return [one for checked in files if checked.report is not None for one in checked.report.findings]


# JSON


def test_json_is_as_its_schema_says(files: list[Checked]) -> None:
    document = json.loads(printed("json", files))
    assert list(problems(document, SCHEMA["$defs"]["document"], SCHEMA)) == []
    assert len(document["files"]) == 3
    assert {one["severity"] for file in document["files"] for one in file["findings"]} == {"error", "warning", "info"}
    assert list(problems(json.loads(printed("json", [])), SCHEMA["$defs"]["document"], SCHEMA)) == []


def test_json_lines_have_a_file_each(files: list[Checked]) -> None:
    lines = printed("jsonl", files).splitlines()
    assert [json.loads(line) for line in lines] == json.loads(printed("json", files))["files"]
    for line in lines:
        assert list(problems(json.loads(line), SCHEMA, SCHEMA)) == []


def test_the_schema_names_everything_that_is_printed(files: list[Checked]) -> None:
    """And a document that lacks something, or has something else in its place, is none."""
    document = json.loads(printed("json", files))
    assert document["summary"].keys() == SCHEMA["$defs"]["summary"]["properties"].keys()
    file, finding = document["files"][0], document["files"][0]["findings"][0]
    assert file.keys() == SCHEMA["$defs"]["file"]["properties"].keys()
    assert finding.keys() == SCHEMA["$defs"]["finding"]["properties"].keys()
    for holder in (document, document["summary"], file, finding):
        for name in list(holder):
            kept = holder.pop(name)
            assert list(problems(document, SCHEMA["$defs"]["document"], SCHEMA)), name
            holder[name] = {"another": "thing"}
            assert name == "unchecked" or list(problems(document, SCHEMA["$defs"]["document"], SCHEMA)), name
            holder[name] = kept
    assert list(problems(document, SCHEMA["$defs"]["document"], SCHEMA)) == []


# SARIF 2.1.0: what its schema allows of the objects that are used, and requires of them.

OBJECTS = {
    "sarifLog": ({"version", "runs"}, {"$schema"}),
    "run": ({"tool"}, {"results", "invocations", "columnKind", "properties"}),
    "driver": ({"name"}, {"semanticVersion", "rules", "properties", "informationUri"}),
    "rule": ({"id"}, {"name", "shortDescription", "fullDescription", "help", "helpUri", "defaultConfiguration",
                      "properties"}),
    "result": ({"message"}, {"ruleId", "ruleIndex", "level", "locations", "partialFingerprints", "properties"}),
    "location": (set(), {"physicalLocation", "logicalLocations"}),
    "invocation": ({"executionSuccessful"}, {"exitCode"}),
}  # fmt: skip


def is_a(kind: str, found: dict[str, Any]) -> None:
    required, allowed = OBJECTS[kind]
    assert required <= found.keys() <= required | allowed, kind


def test_sarif_has_the_structure_of_its_version(files: list[Checked]) -> None:
    log = json.loads(printed("sarif", files))
    is_a("sarifLog", log)
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    is_a("run", run)
    is_a("driver", run["tool"]["driver"])
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == list(RULES)
    for rule in rules:
        is_a("rule", rule)
        assert rule["helpUri"].startswith("https://dicom.nema.org/medical/dicom/")
        assert rule["defaultConfiguration"]["level"] in ("error", "warning", "note")
    assert len(run["results"]) == len(findings(files))
    for result, finding in zip(run["results"], findings(files), strict=True):
        is_a("result", result)
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"] == finding.rule
        assert result["level"] == {"error": "error", "warning": "warning", "info": "note"}[finding.severity]
        assert finding.message in result["message"]["text"]
        (location,) = result["locations"]
        is_a("location", location)
        assert re.fullmatch(r"file:///[A-Za-z0-9_.~/%-]+", location["physicalLocation"]["artifactLocation"]["uri"])
        if finding.path:
            assert location["logicalLocations"][0]["fullyQualifiedName"] == finding.path
        assert result["properties"]["link"] == finding.link
    prints = [result["partialFingerprints"]["dicodec/v1"] for result in run["results"]]
    assert len(set(prints)) == len(prints)
    (invocation,) = run["invocations"]
    is_a("invocation", invocation)
    assert invocation == {"executionSuccessful": False, "exitCode": 1}


def test_sarif_without_findings_is_complete(files: list[Checked]) -> None:
    (run,) = json.loads(printed("sarif", [passed(files)]))["runs"]
    assert run["results"] == []
    assert run["invocations"] == [{"executionSuccessful": True, "exitCode": 0}]


def test_the_fingerprint_of_a_finding_goes_with_its_object(tmp_path: Path, files: list[Checked]) -> None:
    moved = tmp_path / "elsewhere.dcm"
    Path(files[0].path).rename(moved)
    prints = []
    for one in (files[0], check_file(Target(str(moved), True))):
        results = json.loads(printed("sarif", [one]))["runs"][0]["results"]
        prints.append([result["partialFingerprints"] for result in results])
    assert prints[0] == prints[1]


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_has_a_place_in_the_standard(rule: str) -> None:
    assert RULES[rule].family in FAMILIES
    assert re.fullmatch(r".+, PS3\.\d+ [A-Z0-9.]+", str(place_of(rule)))


# JUnit XML: testsuites of a testsuite of testcases, with the attributes and children that its readers know.


def test_junit_has_the_structure_that_ci_systems_read(files: list[Checked]) -> None:
    crashed = not_checked(Target("crash.dcm", False), "crash", "not checked: \x00\x1b\ud800\ufffe]]>")
    root = ElementTree.fromstring(printed("junit", [*files, passed(files), crashed]))
    assert (root.tag, root.attrib["name"]) == ("testsuites", "dicodec")
    (suite,) = root
    assert suite.tag == "testsuite"
    counts = {"tests": "5", "failures": "2", "errors": "2", "time": "1.250"}
    assert {name: root.attrib[name] for name in counts} == counts
    assert suite.attrib == {"name": "dicodec validate", "skipped": "0", **counts}
    assert [case.tag for case in suite] == ["testcase"] * 5
    assert [case.attrib["classname"] for case in suite] == [
        *("CT Image", "not validated", "not validated", "CT Image", "not validated"),
    ]
    assert suite[0].attrib["name"] == files[0].path
    assert [[child.tag for child in case] for case in suite] == [
        *(["failure", "system-out"], ["failure"], ["error"], [], ["error"]),
    ]
    failure = suite[0][0]
    errors = [one for one in findings(files[:1]) if one.severity == "error"]
    assert failure.attrib["message"].endswith(f"and {len(errors) - 1} more")
    assert len((failure.text or "").split("\n")) == len(errors) + 1
    assert all(one.link in (failure.text or "") for one in errors)
    assert suite[4][0].attrib == {"type": "crash", "message": r"the file: not checked: \x00\x1b\ud800\ufffe]]>"}


def test_junit_fails_only_for_what_is_shown(files: list[Checked]) -> None:
    """Warnings are told, and fail nothing."""
    root = ElementTree.fromstring(printed("junit", files[:1], Selection(select=frozenset({"defined-term"}))))
    assert root.attrib["failures"] == "0"
    assert "CHST" in (root.findtext(".//system-out") or "")


@pytest.mark.parametrize("name", ["html", "junit"])
def test_markup_is_plain_and_has_nothing_of_the_data_in_it(name: str, files: list[Checked]) -> None:
    shown = printed(name, files)
    assert shown.isascii()
    assert SCRIPT[:9] not in shown
    assert "&lt;script&gt;" in shown
