"""dicodec validate --rules: the rules of a site, in all formats, in several processes, with what else is chosen."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from subprocess import run

import pytest
from running import dicodec_command, environment

from dicodec import Dataset
from dicodec.cli import main
from dicodec.validation.formats import FORMATS

EXAMPLES = Path(__file__).parents[3] / "examples"
SITE = """
title = "Rules of a hospital"
[[requirement]]
attribute = "StationName"
type = "1"
why = "dose is reported by scanner"
[[finding]]
rules = ["missing"]
attribute = "KVP"
severity = "warning"
why = "room 2"
"""


@pytest.fixture
def site(tmp_path: Path) -> str:
    path = tmp_path / "site.toml"
    path.write_text(SITE)
    return str(path)


def found(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, set[tuple[str, str, str]]]:
    status = main(["validate", "--format", "json", *arguments])
    files = json.loads(capsys.readouterr().out)["files"]
    return status, {(one["severity"], one["rule"], one["path"]) for file in files for one in file["findings"]}


STATION = ("error", "site-missing", "StationName")


def test_rules_tighten_and_relax(broken_file: Path, site: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert found(capsys, str(broken_file)) == (1, {("error", "missing", "KVP")})
    assert found(capsys, "--rules", site, str(broken_file)) == (1, {STATION, ("warning", "missing", "KVP")})
    ct = Dataset.load(broken_file)
    ct["StationName"] = "CT2"
    ct.save(broken_file)
    assert found(capsys, "--rules", site, str(broken_file)) == (0, {("warning", "missing", "KVP")})


def test_several_files_of_rules_add_up(
    ct_file: Path, site: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    more = tmp_path / "more.toml"
    more.write_text('title = "T"\n[[finding]]\nrules = ["site"]\nseverity = "info"\nwhy = "from May on"\n')
    assert found(capsys, "--rules", site, "--rules", str(more), str(ct_file)) == (0, {("info", *STATION[1:])})


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("jobs", [[], ["--jobs", "2"]], ids=["alone", "processes"])
def test_every_format_has_them(
    name: str, jobs: list[str], ct_file: Path, site: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["validate", "--rules", site, "--format", name, *jobs, str(ct_file)]) == 1
    shown = capsys.readouterr().out
    assert all(word in shown for word in ("site-missing", "Rules of a hospital", "dose is reported by scanner"))
    assert 'href=""' not in shown


def test_they_are_chosen_and_known_as_other_rules(
    broken_file: Path, site: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["--rules", site, str(broken_file)]
    assert found(capsys, "--select", "site", *arguments) == (1, {STATION})
    assert found(capsys, "--ignore", "site-missing", *arguments) == (0, {("warning", "missing", "KVP")})
    baseline = str(tmp_path / "known.json")
    assert main(["validate", "--write-baseline", baseline, *arguments]) == 0
    capsys.readouterr()
    assert found(capsys, "--baseline", baseline, *arguments) == (0, set())


def test_a_journal_is_of_these_rules(
    ct_file: Path, site: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    journal = ["--resume", str(tmp_path / "journal"), str(ct_file)]
    first = found(capsys, "--rules", site, *journal)
    assert first == (1, {STATION})
    assert found(capsys, "--rules", site, *journal) == first
    Path(site).write_text(SITE.replace('type = "1"', 'type = "3"'))
    for arguments in (["--rules", site], []):
        assert main(["validate", *arguments, *journal]) == 1
        assert "is no journal of such a run" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (SITE.replace("StationName", "StationNam"), "site.toml: [[requirement]] 1 (StationNam): 'Station"),
        ("title = ", "site.toml is no TOML"),
        (None, "site.toml: no such file or directory"),
    ],
)  # fmt: skip
def test_rules_that_are_wrong_are_wrong_usage(content: str | None, says: str, site: str, ct_file: Path) -> None:
    if content is None:
        os.unlink(site)
    else:
        Path(site).write_text(content)
    done = dicodec_command("validate", "--rules", site, str(ct_file))
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (2, "", 1)
    assert says in done.stderr


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path]:
    """What the example's program prints, and the folder with its images."""
    folder = tmp_path_factory.mktemp("example")
    command = [sys.executable, str(EXAMPLES / "site_rules.py"), str(folder)]
    done = run(command, capture_output=True, text=True, env=environment(), check=False)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout, folder


def test_the_example_refuses_one_image_and_accepts_the_other(
    example: tuple[str, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    lines = example[0].splitlines()
    assert [line.split() for line in lines if not line.startswith("  ")] == [
        *(["by", "the", "standard", "True"], ["refused", "False"], ["accepted", "True"]),
    ]
    arguments = ["--rules", str(EXAMPLES / "site_rules.toml")]
    assert found(capsys, *arguments, str(example[1] / "accepted.dcm")) == (0, set())
    assert found(capsys, *arguments, str(example[1] / "refused.dcm")) == (
        1,
        {
            ("error", "site-empty", "AccessionNumber"),
            ("error", "site-missing", "RequestAttributesSequence"),
            ("error", "site-missing", "ProtocolName"),
        },
    )


def test_the_other_entries_of_the_example_do_what_they_say(
    example: tuple[str, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ct = Dataset.load(example[1] / "accepted.dcm")
    del ct["KVP"]
    del ct["RequestAttributesSequence"].value[0]["ScheduledProcedureStepID"]
    ct["StationName"], ct["BodyPartExamined"], ct["RescaleType"], ct["PatientAddress"] = "CT2", "BRAIN", "HU_VNC", "x"
    ct.private_block(0x0009, "ACME 1").set(1, "x", vr="LO")
    path = str(tmp_path / "other.dcm")
    ct.save(path)
    step = "RequestAttributesSequence[1].ScheduledProcedureStepID"
    of_standard = {
        ("error", "missing", "KVP"),
        ("warning", "defined-term", "RescaleType"),
        ("info", "private", "(0009,0010)"),
    }
    of_site = {
        ("error", "site-value", "BodyPartExamined"),
        ("error", "site-forbidden", "PatientAddress"),
        ("error", "site-missing", step),
    }
    without = found(capsys, path)[1]
    assert of_standard <= without
    with_rules = found(capsys, "--rules", str(EXAMPLES / "site_rules.toml"), path)[1]
    assert with_rules == without - of_standard | of_site
