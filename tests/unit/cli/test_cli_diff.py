"""``dicodec diff``: lines, JSON, colours, exit status."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from dicodec import Dataset, decode, diff, encode
from dicodec.cli import main
from dicodec.transfer_syntax import EXPLICIT_LITTLE_ENDIAN, IMPLICIT_LITTLE_ENDIAN


def sample(**changes: Any) -> Dataset:
    ds = Dataset(SOPClassUID="1.2.3", SOPInstanceUID="1.2.4", PatientName="Ito^Haru", PatientID="4711", Rows=2)
    ds.ReferencedImageSequence = [
        {"ReferencedSOPClassUID": "1.2.5", "ReferencedSOPInstanceUID": f"1.2.{number}"} for number in range(1, 4)
    ]
    ds.PixelData = bytes(range(40))
    for keyword, value in changes.items():
        ds[keyword] = value
    return ds


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The files a.dcm, same.dcm, which is in implicit VR and another character set, and b.dcm."""
    monkeypatch.chdir(tmp_path)
    sample().save("a.dcm", transfer_syntax=EXPLICIT_LITTLE_ENDIAN)
    sample(SpecificCharacterSet="ISO_IR 192").save("same.dcm", transfer_syntax=IMPLICIT_LITTLE_ENDIAN)
    b = sample(PatientName="Abe^Shinzo", Rows=3)
    del b["PatientID"]
    b.PixelData = bytes(range(39)) + b"\0"
    b.private_block(0x0009, "ACME", create=True).set(1, "x", vr="LO")
    items = b.ReferencedImageSequence
    items.insert(0, {"ReferencedSOPClassUID": "1.2.5", "PatientSex": None})
    items[3].ReferencedSOPInstanceUID = "1.2.99"
    b.save("b.dcm")
    return tmp_path


def test_equal_files_print_nothing_and_give_status_0(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", "a.dcm", "a.dcm"]) == 0
    assert main(["diff", "--brief", "a.dcm", "a.dcm"]) == 0
    assert main(["diff", "a.dcm", "same.dcm", "--ignore-transfer-syntax", "--ignore-charset"]) == 0
    assert capsys.readouterr().out == ""


def test_differences_are_the_lines_of_a_unified_diff(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", "a.dcm", "b.dcm", "--max-length", "20"]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "--- a.dcm",
        "+++ b.dcm",
        "- (0008,1140) SQ 3 items # 108, 1 ReferencedImageSequence",
        "+ (0008,1140) SQ 4 items # 138, 1 ReferencedImageSequence",
        "@@ ReferencedImageSequence @@",
        "+ (FFFE,E000) item 1",
        "+   (0008,1150) UI [1.2.5] # 6, 1 ReferencedSOPClassUID",
        "+   (0010,0040) CS (no value) # 0, 0 PatientSex",
        "@@ ReferencedImageSequence[3] -> ReferencedImageSequence[4] @@",
        "- (0008,1155) UI [1.2.3] # 6, 1 ReferencedSOPInstanceUID",
        "+ (0008,1155) UI [1.2.99] # 6, 1 ReferencedSOPInstanceUID",
        "@@ data set @@",
        "+ (0009,0010) LO [ACME] # 4, 1 PrivateCreator",
        "+ (0009,1001) LO [x] # 2, 1 Private ACME",
        "- (0010,0010) PN [Ito^Haru] # 8, 1 PatientName",
        "+ (0010,0010) PN [Abe^Shinzo] # 10, 1 PatientName",
        "- (0010,0020) LO [4711] # 4, 1 PatientID",
        "- (0028,0010) US 2 # 2, 1 Rows",
        "+ (0028,0010) US 3 # 2, 1 Rows",
        "- (7FE0,0010) OW 00\\01\\02\\03\\04\\05\\06... # 40, 1 PixelData",
        "+ (7FE0,0010) OW 00\\01\\02\\03\\04\\05\\06... # 40, 1 PixelData",
        "  1 of 40 bytes differs, the first at 39",
    ]


def test_a_sequence_that_was_removed_is_shown_with_its_items(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ds = sample()
    del ds["ReferencedImageSequence"]
    ds.save("c.dcm")
    assert main(["diff", "a.dcm", "c.dcm"]) == 1
    shown = capsys.readouterr().out.splitlines()
    assert shown[2:5] == [
        "- (0008,1140) SQ 3 items # 108, 1 ReferencedImageSequence",
        "-   (FFFE,E000) item 1",
        "-     (0008,1150) UI [1.2.5] # 6, 1 ReferencedSOPClassUID",
    ]
    assert len(shown) == 12


@pytest.mark.parametrize(
    ("options", "left"),
    [
        ([], ["TransferSyntaxUID", "SpecificCharacterSet"]),
        (["--ignore-file-meta"], ["SpecificCharacterSet"]),
        (["--ignore-charset"], ["TransferSyntaxUID"]),
        (["--ignore-transfer-syntax"], ["SpecificCharacterSet"]),
        (["--ignore", "0002,xxxx", "--ignore", "SpecificCharacterSet"], []),
    ],
    ids=" ".join,
)
def test_options_tell_what_does_not_count(
    options: list[str], left: list[str], files: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["diff", "a.dcm", "same.dcm", *options]) == bool(left)
    shown = capsys.readouterr().out.splitlines()
    assert [line.split()[-1] for line in shown if line.startswith("+ ")] == left


def test_private_elements_paths_and_small_differences_can_be_ignored(files: Path) -> None:
    b = sample(SliceThickness=1.0)
    b.private_block(0x0009, "ACME", create=True).set(1, "x", vr="LO")
    b.ReferencedImageSequence[1].ReferencedSOPClassUID = "1.2.6"
    b.save("c.dcm")
    sample(SliceThickness=1.001).save("d.dcm")
    options = ["diff", "c.dcm", "d.dcm", "--ignore-private", "--tolerance", "0.01"]
    assert main(options) == 1
    assert main([*options, "--ignore", "ReferencedImageSequence[2].ReferencedSOPClassUID"]) == 0
    assert main(["diff", "c.dcm", "d.dcm", "--ignore-private", "--ignore", "ReferencedImageSequence"]) == 1


def test_brief_counts(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", "--brief", "a.dcm", "b.dcm"]) == 1
    assert capsys.readouterr().out == (
        "a.dcm and b.dcm differ: 3 added, 1 removed, 4 changed, 1 with another number of items\n"
    )


def test_json_is_stable(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", "--format", "json", "a.dcm", "b.dcm", "--ignore", "ReferencedImageSequence"]) == 1
    shown = json.loads(capsys.readouterr().out)
    assert list(shown) == ["a", "b", "equal", "summary", "differences"]
    assert shown["summary"] == {"added": 2, "removed": 1, "value": 3, "vr": 0, "items": 0}
    assert shown["differences"][1:3] == [
        {
            "path": "(0009,1001)",
            "tag": "(0009,1001)",
            "keyword": "",
            "kind": "added",
            "creator": "ACME",
            "a": None,
            "b": {"vr": "LO", "value": ["x"]},
        },
        {
            "path": "PatientName",
            "tag": "(0010,0010)",
            "keyword": "PatientName",
            "kind": "value",
            "a": {"vr": "PN", "value": ["Ito^Haru"]},
            "b": {"vr": "PN", "value": ["Abe^Shinzo"]},
        },
    ]
    assert main(["diff", "--format", "json", "--brief", "a.dcm", "a.dcm"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert shown == {"a": "a.dcm", "b": "a.dcm", "equal": True, "summary": dict.fromkeys(shown["summary"], 0)}


def test_colours_are_for_terminals(files: Path, capsys: pytest.CaptureFixture[str], monkeypatch: Any) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    main(["diff", "a.dcm", "b.dcm"])
    assert "\x1b" not in capsys.readouterr().out
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    main(["diff", "a.dcm", "b.dcm"])
    shown = capsys.readouterr().out
    assert "\x1b[31m- (0028,0010) US 2 # 2, 1 Rows\x1b[0m\n" in shown
    assert "\x1b[36m@@ data set @@\x1b[0m\n" in shown
    monkeypatch.setenv("NO_COLOR", "1")
    main(["diff", "a.dcm", "b.dcm"])
    assert "\x1b" not in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments",
    [
        ["diff"],
        ["diff", "a.dcm"],
        ["diff", "a.dcm", "b.dcm", "c.dcm"],
        ["diff", "a.dcm", "b.dcm", "--format", "xml"],
        ["diff", "a.dcm", "b.dcm", "--ignore", "PatientNme"],
        ["diff", "a.dcm", "b.dcm", "--ignore", "BeamSequence[0].BeamName"],
        ["diff", "a.dcm", "b.dcm", "--tolerance", "little"],
        ["diff", "a.dcm", "b.dcm", "--tolerance", "-1"],
        ["diff", "a.dcm", "b.dcm", "--tolerance", "nan"],
    ],
    ids=" ".join,
)
def test_wrong_usage_gives_one_line_and_status_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


@pytest.mark.parametrize("content", [None, b"", b"Dear reader, this is a letter." * 20])
@pytest.mark.parametrize("first", [True, False])
def test_bad_files_give_one_line_and_status_1(
    content: bytes | None, first: bool, files: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if content is not None:
        (files / "bad.dcm").write_bytes(content)
    assert main(["diff", *(["bad.dcm", "a.dcm"] if first else ["a.dcm", "bad.dcm"])]) == 1
    shown = capsys.readouterr()
    assert shown.out == ""
    assert len(shown.err.splitlines()) == 1
    assert "bad.dcm" in shown.err


def test_items_that_cannot_be_told_apart_are_one_line(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    whole = encode(sample(), transfer_syntax=EXPLICIT_LITTLE_ENDIAN)
    at = whole.index(b"\xfe\xff\x00\xe0")
    (files / "bad.dcm").write_bytes(whole[: at + 4] + b"\xf0" + whole[at + 5 :])
    assert main(["diff", "a.dcm", "bad.dcm"]) == 1
    shown = capsys.readouterr().out.splitlines()
    assert shown[2] == "- (0008,1140) SQ 3 items # 108, 1 ReferencedImageSequence"
    assert shown[3].startswith("+ (0008,1140) SQ undecodable: fe\\ff\\00\\e0\\f0")
    assert len(shown) == 4


def test_the_command_runs_by_itself(files: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, sys.path))}
    command = [sys.executable, "-m", "dicodec", "diff", "--brief", "a.dcm", "b.dcm"]
    done = subprocess.run(command, capture_output=True, text=True, env=environment)
    assert (done.returncode, done.stderr) == (1, "")
    assert "differ" in done.stdout
    assert [str(one) for one in diff(decode(encode(sample())), sample(Rows=3))] == ["value    Rows  2 -> 3"]
