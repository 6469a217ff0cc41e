"""The command line: output, exit status, one-line errors."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from running import dicodec_command

import dicodec
from dicodec import Dataset, registry
from dicodec.cli import main
from dicodec.cli.dump import lines
from dicodec.cli.new import program
from dicodec.core.compiled import core_is_compiled
from dicodec.validation.rules import RULES
from dicomstd import constraints

PUBLISHED = "https://dicom.nema.org/medical/dicom"
CT, UNKNOWN = "1.2.840.10008.5.1.4.1.1.2", "1.2.3.4"


# dump


def test_dump_has_one_line_an_element() -> None:
    ds = Dataset(Rows=96, PatientName="Ito^Haru", PatientID=None, SliceThickness="2.50")
    ds.ImageType = ["ORIGINAL", "PRIMARY"]
    ds.PixelData = bytes(range(40))
    ds.ReferencedImageSequence = [{"ReferencedSOPClassUID": "1.2.3"}, {}]
    ds.private_block(0x0009, "ACME 1").set(1, "x", vr="LO")
    assert list(lines(ds, 20)) == [
        "(0008,0008) CS [ORIGINAL\\PRIMARY] # 16, 2 ImageType",
        "(0008,1140) SQ 2 items # 30, 1 ReferencedImageSequence",
        "  (FFFE,E000) item 1",
        "    (0008,1150) UI [1.2.3] # 6, 1 ReferencedSOPClassUID",
        "  (FFFE,E000) item 2",
        "(0009,0010) LO [ACME 1] # 6, 1 PrivateCreator",
        "(0009,1001) LO [x] # 2, 1 Private ACME 1",
        "(0010,0010) PN [Ito^Haru] # 8, 1 PatientName",
        "(0010,0020) LO (no value) # 0, 0 PatientID",
        "(0018,0050) DS 2.5 # 4, 1 SliceThickness",
        "(0028,0010) US 96 # 2, 1 Rows",
        "(7FE0,0010) OW 00\\01\\02\\03\\04\\05\\06... # 40, 1 PixelData",
    ]


def test_dump_cuts_long_values_unless_told() -> None:
    ds = Dataset(PatientComments="x" * 100)
    assert list(lines(ds, 10)) == ["(0010,4000) LT [xxxxxxxxxx...] # 100, 1 PatientComments"]
    assert list(lines(ds, 0)) == [f"(0010,4000) LT [{'x' * 100}] # 100, 1 PatientComments"]


def test_dump_shows_control_characters_as_such() -> None:
    assert next(lines(Dataset(PatientComments="a\r\nb\tc"))).startswith("(0010,4000) LT [a\\x0d\\x0ab\\x09c]")


def test_dump_prints_file_meta_information_first(ct_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["dump", str(ct_file)]) == 0
    shown = capsys.readouterr().out.splitlines()
    assert shown[0].startswith("(0002,0000) UL ")
    assert "(0028,0010) US 64 # 2, 1 Rows" in shown


# explain, new


@pytest.mark.parametrize(
    ("what", "lines"),
    [
        ("Rows", ["(0028,0010) Rows: Rows", "VR US, VM 1", "type 1  Image Pixel Module (M)"]),
        ("(0028,0010)", ["(0028,0010) Rows: Rows"]),
        ("60020010", ["(60xx,0010) OverlayRows: Overlay Rows"]),
        ("CTImage", ["CT Image IOD, PS3.3 A.3.3, class dicomstd.iods.CTImage", f"SOP Class {CT} CT Image Storage"]),
        ("CT Image", ["Multi-energy CT Image      C: MultienergyCTAcquisition is YES"]),
        ("Image Plane", ["Image Plane Module, PS3.3 C.7.6.2, table C.7-10", "PixelSpacing (0028,0030) type 1"]),
        ("CTImage.ImageType", ["type 1  CT Image Module (M)", "Defined Terms of value 3: AXIAL, LOCALIZER"]),
        ("CTImage.RescaleType", ["required if RescaleType is not HU or MultienergyCTAcquisition is YES"]),
        (CT, [f"{CT}: CT Image Storage", "made of the CT Image IOD"]),
        ("CID29", ["CID 29 Acquisition Modality (AcquisitionModality), extensible", '(AR, DCM, "Autorefraction")']),
        ("CID 82", ["no members are listed"]),
        ("missing", ["rule of dicodec validate, family structure, usually an error", "--ignore missing"]),
        ("missing", [f"{PUBLISHED}/{constraints.EDITION}/output/chtml/part05/sect_7.4.html"]),
        ("timeout", ["what breaks it was not checked, and counts as failed"]),
        ("extent", ["private            info     there are no private attributes"]),
    ],
)
def test_explain(what: str, lines: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", what]) == 0
    shown = capsys.readouterr().out
    for line in lines:
        assert line in shown


def test_explain_lists_every_rule_once(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "rules"]) == 0
    shown = [line.split()[0] for line in capsys.readouterr().out.splitlines() if line.startswith("  ")]
    assert sorted(shown) == sorted(RULES)


def test_explain_unchecked(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "--unchecked", "CTImage"]) == 0
    assert "Contrast/Bolus Module is required if [depends on the real world]" in capsys.readouterr().out


@pytest.mark.parametrize("slug", ["ct_image", "mr_image", "secondary_capture_image", "enhanced_sr", "rt_plan"])
def test_new_prints_a_program_that_runs_and_passes(slug: str, tmp_path: Path) -> None:
    shown = dicodec_command("new", constraints.IODS[slug])
    assert shown.returncode == 0
    done = subprocess.run([sys.executable, "-c", shown.stdout], capture_output=True, text=True, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert dicodec.validate(dicodec.read(tmp_path / f"{slug}.dcm")).passed


#: What a program would need beyond types and value lists: functional groups of a real-time object, a palette.
BEYOND_NEW = {
    *("real_time_audio_waveform", "real_time_video_endoscopic_image", "real_time_video_photographic_image"),
    "corneal_topography_map",
}


@pytest.mark.parametrize("slug", sorted(constraints.IODS.keys() - BEYOND_NEW))
def test_new_prints_a_program_for_every_iod(slug: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It constructs a complete object; whether every condition is met, only the validator tells."""
    monkeypatch.chdir(tmp_path)
    exec(compile(program(slug), slug, "exec"), {})
    made = dicodec.read(tmp_path / f"{slug}.dcm")
    # Tables of normalized IODs ask for nothing, and their SOP Class stands with the service.
    normalized = registry.constraint_iod(slug).kind == "normalized"
    assert normalized or type(made).__name__ == constraints.IODS[slug]


def test_version_names_the_edition(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["--version"])
    assert caught.value.code == 0
    how = "compiled" if core_is_compiled() else "interpreted"
    assert capsys.readouterr().out == f"dicodec {dicodec.__version__} ({how}), DICOM edition {constraints.EDITION}\n"


# errors


def damaged(folder: Path) -> dict[str, Path]:
    whole = dicodec.encode(Dataset(SOPClassUID=CT, SOPInstanceUID="1.2", PatientName="x" * 40))
    files = {
        "missing": b"",
        "empty": b"",
        "truncated": whole[:-20],
        "foreign": b"\x89PNG\r\n\x1a\n" + bytes(500),
        "text": b"Dear reader,\nthis is a letter and not an image.\n" * 20,
        "folder": b"",
    }
    for name, content in files.items():
        if name == "folder":
            (folder / name).mkdir()
        elif name != "missing":
            (folder / name).write_bytes(content)
    return {name: folder / name for name in files}


@pytest.mark.parametrize("command", ["dump", "validate"])
@pytest.mark.parametrize("name", ["missing", "empty", "truncated", "foreign", "text", "folder"])
def test_bad_files_give_one_line_and_status_1(command: str, name: str, tmp_path: Path) -> None:
    done = dicodec_command(command, str(damaged(tmp_path)[name]))
    assert done.returncode == 1
    said = done.stderr if command == "dump" or name == "folder" else done.stdout
    assert "Traceback" not in done.stdout + done.stderr
    if command == "dump":
        assert len(done.stderr.splitlines()) == 1
        assert name in done.stderr
    assert said


def test_truncated_files_are_shown_and_validated_as_far_as_they_go(tmp_path: Path) -> None:
    path = str(damaged(tmp_path)["truncated"])
    done = dicodec_command("dump", path)
    assert done.stdout.splitlines()[-1] == "(0008,0018) UI [1.2] # 4, 1 SOPInstanceUID"
    assert "PatientName at byte" in done.stderr
    assert "partial=True" not in done.stderr
    done = dicodec_command("validate", path)
    assert "PatientName at byte" in done.stdout
    assert "The file seems truncated.  [damaged]" in done.stdout
    assert "Rows" in done.stdout


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["paint"],
        ["dump"],
        ["dump", "--max-length", "-1", "x"],
        ["dump", "--max-length", "many", "x"],
        ["dump", "--colour", "x"],
        ["validate"],
        ["validate", "--format", "pdf", "x"],
        ["explain"],
        ["new"],
        ["standard", "burn"],
    ],
    ids=" ".join,
)
def test_wrong_usage_gives_one_line_and_status_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["explain", "PatinetName"], "did you mean PatientName?"),
        (["explain", "CTImage.Foo"], "'Foo' is not a keyword"),
        (["explain", "CTImage.BeamSequence"], "is not an attribute of the CT Image IOD"),
        (["explain", "CTImagge.Rows"], "there is no IOD 'CTImagge'; did you mean CTImage?"),
        (["explain", "CID1"], "there is no context group CID1"),
        (["explain", "1.2.3.4"], "1.2.3.4 is not a UID that PS3.6 registers"),
        (["explain", "--unchecked", "Rows"], "there is no IOD 'Rows'"),
        (["new", "CTImagee"], "there is no IOD 'CTImagee'; did you mean CTImage?"),
        (["validate", "--iod", "CTScan", "x"], "there is no IOD 'CTScan'"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_what_is_not_there_gives_one_line_and_status_1(
    arguments: list[str], says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 1
    shown = capsys.readouterr()
    assert says in shown.err
    assert len(shown.err.splitlines()) == 1
    assert shown.out == ""


def test_a_closed_pipe_is_no_error_to_speak_of(ct_file: Path) -> None:
    command = f'"{sys.executable}" -m dicodec dump "{ct_file}" | head -1'
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True)
    assert done.stdout.startswith("(0002,0000)")
    assert done.stderr == ""


def test_pixels_are_not_needed_to_look_at_files(ct_file: Path) -> None:
    program = f"import sys; sys.modules['numpy'] = None; from dicodec.cli import main; main(['dump', {str(ct_file)!r}])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.stderr == ""


def test_a_folder_that_cannot_be_listed_is_no_pass(ct_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def walk(path: str, onerror):
        onerror(PermissionError(13, "Permission denied", f"{path}/locked"))
        yield path, [], []

    monkeypatch.setattr(os, "walk", walk)
    assert main(["validate", str(ct_file.parent)]) == 1


def test_output_that_cannot_show_a_letter_shows_its_code(tmp_path: Path) -> None:
    ds = Dataset(SpecificCharacterSet="ISO_IR 100", PatientName="Müller", SOPClassUID=CT, SOPInstanceUID="1.2")
    ds.save(tmp_path / "x.dcm")
    command = [sys.executable, "-m", "dicodec", "dump", str(tmp_path / "x.dcm")]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, sys.path)), "PYTHONIOENCODING": "ascii"}
    done = subprocess.run(command, capture_output=True, text=True, env=environment)
    assert (done.returncode, done.stderr) == (0, "")
    assert "[M\\xfcller]" in done.stdout


def test_dump_shows_bytes_that_mean_nothing(tmp_path: Path) -> None:
    ds = Dataset(PatientID="x", SOPClassUID=CT, SOPInstanceUID="1.2")
    data = dicodec.encode(ds).replace(b"x ", b"x\xff")
    assert any("[x\udcff]" in line for line in lines(dicodec.decode(data)))
    (tmp_path / "x.dcm").write_bytes(data)
    done = subprocess.run([sys.executable, "-m", "dicodec", "dump", str(tmp_path / "x.dcm")], capture_output=True)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"[x\\udcff]" in done.stdout
