"""dicodec validate: what it prints, what it leaves out, its exit status."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest
from running import dicodec_command

import dicodec
from dicodec import Dataset
from dicodec.cli import main, validate_arguments
from dicodec.validation.formats import FORMATS
from dicodec.validation.report import SEVERITIES
from dicomstd import constraints
from dicomstd.iods import CTImage

PUBLISHED = "https://dicom.nema.org/medical/dicom"
UNKNOWN = "1.2.3.4"


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def several(ct_file: Path) -> Path:
    """An image with an error of structure, one of values, a warning and an info."""
    ct = Dataset.load(ct_file)
    del ct["KVP"]
    ct["PatientSex"] = "X"
    ct["BodyPartExamined"] = "CHST"
    ct.private_block(0x0009, "ACME 1").set(1, "x", vr="LO")
    ct.save(ct_file.with_name("several.dcm"))
    return ct_file.with_name("several.dcm")


def found(path: Path, capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, list[str]]:
    """The exit status and the rules of the findings that are shown."""
    status = main(["validate", "--format", "jsonl", *arguments, str(path)])
    return status, [finding["rule"] for finding in json.loads(capsys.readouterr().out)["findings"]]


def test_a_valid_file_passes(ct_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["validate", str(ct_file)]) == 0
    shown = capsys.readouterr().out
    assert f"{ct_file}  CT Image  PS3 {constraints.EDITION}" in shown
    assert "1 file: 1 pass; 0 errors, 0 warnings" in shown
    assert "rules could not be checked from the file alone   (dicodec explain --unchecked CTImage)" in shown
    assert "\x1b" not in shown


def test_findings_stand_below_the_module_that_asks(several: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["validate", str(several)]) == 1
    shown = capsys.readouterr().out.splitlines()
    at = shown.index("  CT Image Module, PS3.3 C.8.2.1")
    assert shown[at + 1] == "    error    KVP               missing, type 2  [missing]"
    assert "  Patient Module, PS3.3 C.7.1.1" in shown
    assert shown[-1].startswith("1 file: 0 pass, 1 with errors; 2 errors, 1 warning, 1 info")


def test_colours_are_for_terminals_that_want_them(several: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for chosen, expected in ((None, True), ("1", False), ("", True)):
        monkeypatch.delenv("NO_COLOR", raising=False)
        if chosen is not None:
            monkeypatch.setenv("NO_COLOR", chosen)
        monkeypatch.setattr(sys, "stdout", out := Terminal())
        main(["validate", str(several)])
        assert ("\x1b[31merror" in out.getvalue()) is expected


def test_a_file_writes_no_escape_sequences_to_the_terminal(ct_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ct = Dataset.load(ct_file)
    ct["StudyDate"] = "20240101"
    path = ct_file.with_name("\x1b[31m.dcm")
    path.write_bytes(dicodec.encode(ct).replace(b"DA\x08\x0020240101", b"DA\x08\x00\x1b[2J\x1b[2J"))
    assert main(["validate", str(path)]) == 1
    assert "\x1b" not in capsys.readouterr().out


def test_folders_are_searched(broken_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (broken_file.parent / "notes.txt").write_text("no DICOM at all, and long enough to be told apart from it" * 9)
    Dataset(SOPClassUID=UNKNOWN, SOPInstanceUID="1.2.3").save(broken_file.parent / "unknown.dcm")
    assert main(["validate", str(broken_file.parent)]) == 1
    shown = capsys.readouterr().out
    assert "3 files: 1 pass, 1 with errors, 1 not validated, 1 not DICOM; 1 error, 0 warnings, 1 info" in shown


def test_json_is_stable(broken_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["validate", "--format", "json", str(broken_file), "/does/not/exist"]) == 1
    shown = json.loads(capsys.readouterr().out)
    first, second = shown["files"]
    (finding,) = first["findings"]
    assert (first["iod"], first["validated"], first["passed"]) == ("CT Image", True, False)
    assert first["sop_instance_uid"] == CTImage.load(broken_file).SOPInstanceUID
    assert finding == {
        "severity": "error",
        "rule": "missing",
        "path": "KVP",
        "message": "missing, type 2",
        "value": None,
        "edition": constraints.EDITION,
        "reference": "CT Image Module, PS3.3 C.8.2.1",
        "link": f"{PUBLISHED}/{constraints.EDITION}/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1",
    }
    assert (second["path"], second["validated"], second["sop_instance_uid"]) == ("/does/not/exist", False, None)
    assert [(one["rule"], one["message"]) for one in second["findings"]] == [("not-read", "no such file or directory")]
    assert shown["summary"] == {
        "files": 2,
        "passed": 0,
        "with_errors": 1,
        "not_validated": 0,
        "not_checked": 1,
        "not_dicom": 0,
        "errors": 2,
        "warnings": 0,
        "infos": 0,
        "known": 0,
    }


def test_what_cannot_be_validated_does_not_pass(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Dataset(SOPClassUID=UNKNOWN, SOPInstanceUID="1.2.3").save(tmp_path / "x.dcm")
    assert main(["validate", str(tmp_path / "x.dcm")]) == 1
    assert "not validated: SOP Class 1.2.3.4 (private or unknown) has no IOD here" in capsys.readouterr().out
    assert main(["validate", "--iod", "CT Image", str(tmp_path / "x.dcm")]) == 1
    assert "missing, type 1" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "status", "rules"),
    [
        ([], 1, ["missing", "enumerated-value", "defined-term", "private"]),
        (["--select", "missing"], 1, ["missing"]),
        (["--select", "values"], 1, ["enumerated-value", "defined-term"]),
        (["--select", "missing, private"], 1, ["missing", "private"]),
        (["--select", "missing", "--select", "extent"], 1, ["missing", "private"]),
        (["--ignore", "missing,enumerated-value"], 0, ["defined-term", "private"]),
        (["--ignore", "missing", "--ignore", "values"], 0, ["private"]),
        (["--select", "values", "--ignore", "enumerated-value"], 0, ["defined-term"]),
        (["--severity", "error"], 1, ["missing", "enumerated-value"]),
        (["--severity", "warning"], 1, ["missing", "enumerated-value", "defined-term"]),
        (["--severity", "error", "--select", "extent"], 0, []),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_rules_and_severities_are_chosen(
    arguments: list[str], status: int, rules: list[str], several: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shown = found(several, capsys, *arguments)
    assert (shown[0], sorted(shown[1])) == (status, sorted(rules))


@pytest.mark.parametrize("arguments", [["--select", "missing"], ["--severity", "error"], ["--ignore", "structure"]])
def test_only_by_its_name_or_family_an_unchecked_object_is_left_out(
    arguments: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Dataset(SOPClassUID=UNKNOWN, SOPInstanceUID="1.2.3").save(tmp_path / "x.dcm")
    status, rules = found(tmp_path / "x.dcm", capsys, *arguments)
    assert (status, rules) == ((0, []) if "--ignore" in arguments else (1, ["not-validated"]))


@pytest.mark.parametrize("arguments", [["--select", "missing"], ["--severity", "info"]])
def test_a_file_that_was_not_read_is_always_told(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert found(Path("/does/not/exist"), capsys, *arguments) == (1, ["not-read"])


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--select", "mising"], "'mising' is no rule or family of rules; did you mean missing?"),
        (["--ignore", "values,vrr"], "'vrr' is no rule or family of rules"),
        (["--select", ","], "no rule is named"),
        (["--severity", "fatal"], "invalid choice: 'fatal'"),
        (["--jobs", "0"], "'0' is not a number from 1 on"),
        (["--timeout", "nan"], "'nan' is not a number of seconds from 0 on"),
        (["--timeout", "-1"], "'-1' is not a number of seconds from 0 on"),
        (["--memory-limit", "1.5"], "'1.5' is not a number of MiB from 0 on"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_wrong_usage(arguments: list[str], says: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["validate", *arguments, "x"])
    shown = capsys.readouterr().err
    assert (caught.value.code, len(shown.splitlines())) == (2, 1)
    assert says in shown


def test_the_arguments_have_the_formats_and_severities_that_there_are() -> None:
    assert tuple(FORMATS) == validate_arguments._FORMATS
    assert validate_arguments._SEVERITIES == SEVERITIES


def test_a_baseline_hides_what_is_known(several: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    baseline = str(tmp_path / "known.json")
    assert main(["validate", "--ignore", "missing", "--write-baseline", baseline, str(several)]) == 0
    assert "1 file: 1 pass; 0 errors, 0 warnings, 3 known" in capsys.readouterr().out
    assert found(several, capsys, "--baseline", baseline) == (1, ["missing"])
    assert main(["validate", "--write-baseline", baseline, str(several)]) == 0
    capsys.readouterr()
    assert found(several, capsys, "--baseline", baseline) == (0, [])
    ct = Dataset.load(several)
    ct["BurnedInAnnotation"] = "MAYBE"
    ct.save(several)
    assert found(several, capsys, "--baseline", baseline) == (1, ["enumerated-value"])


def test_a_baseline_that_is_none_is_a_failure(
    several: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for content in ("", "[]", '{"baseline": 2, "known": {}}', '{"baseline": 1, "known": {"1.2": ["missing"]}}'):
        (tmp_path / "known.json").write_text(content)
        assert main(["validate", "--baseline", str(tmp_path / "known.json"), str(several)]) == 1
        shown = capsys.readouterr()
        assert (shown.out, "is no baseline" in shown.err) == ("", True)
    assert main(["validate", "--baseline", str(tmp_path / "none.json"), str(several)]) == 1
    assert main(["validate", "--write-baseline", str(tmp_path / "none" / "x.json"), str(several)]) == 1
    assert "there is no folder" in capsys.readouterr().err


def test_the_schema_is_printed() -> None:
    done = dicodec_command("validate", "--schema")
    assert done.returncode == 0
    assert json.loads(done.stdout)["$defs"]["finding"]["required"][0] == "severity"


def test_nothing_to_validate_is_a_failure(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["validate", str(tmp_path)]) == 1
    assert capsys.readouterr().err == "dicodec: no file to validate\n"
    (tmp_path / "notes.txt").write_text("no DICOM at all, and long enough to be told apart from it" * 9)
    assert main(["validate", str(tmp_path)]) == 1
    assert "0 files: 0 pass, 1 not DICOM" in capsys.readouterr().out
