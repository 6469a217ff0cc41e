"""The command line: exit status 0, 1, 2; one-line errors; never a traceback."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from made_up import book, write_edition

from dicomgen import __main__ as command
from dicomgen.passes import errata

GOLDEN = Path(__file__).parents[2] / "golden"


@pytest.fixture(autouse=True)
def _no_errata(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(errata, "load_errata", tuple)


@pytest.fixture
def options(tmp_path: Path) -> list[str]:
    """Options that name the made-up edition and places to write to."""
    (tmp_path / "names.txt").write_text((GOLDEN / "expected_names.txt").read_text(encoding="utf-8"), encoding="utf-8")
    return [
        *("--edition", "2030a", "--standard", str(GOLDEN / "edition")),
        *("--output", str(tmp_path / "out"), "--names", str(tmp_path / "names.txt"), "--places", str(tmp_path)),
    ]


def failed(capsys: pytest.CaptureFixture[str]) -> str:
    """The one line that says what failed."""
    said = capsys.readouterr().err
    errors = [line for line in said.splitlines() if not line.endswith(" ...")]
    assert len(errors) == 1, said
    assert errors[0].startswith("generator: ")
    return errors[0].removeprefix("generator: ")


def test_generate_then_check(options: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["generate", *options]) == 0
    shown = capsys.readouterr()
    assert shown.out.startswith("edition 2030a\n")
    files = sum(place.is_file() for place in (GOLDEN / "expected").rglob("*"))
    assert f"{files} files written, 0 removed, 0 as they were" in shown.out
    assert shown.err.splitlines()[0] == "reading part 6: data elements, UIDs, colour palettes ..."
    assert command.main(["check", *options]) == 0
    assert f"{tmp_path / 'out'} is current" in capsys.readouterr().out
    assert command.main(["generate", *options]) == 0
    assert f"0 files written, 0 removed, {files} as they were" in capsys.readouterr().out
    assert command.main(["generate", "--strict", *options]) == 0


def test_check_names_every_difference(options: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command.main(["generate", *options])
    out = tmp_path / "out"
    (out / "uids.py").unlink()
    (out / "old.py").touch()
    (out / "dictionary.py").write_text("x")
    (tmp_path / "names.txt").unlink()
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
    capsys.readouterr()
    assert command.main(["check", *options]) == 1
    shown = [line.strip() for line in capsys.readouterr().out.splitlines()]
    expected = ["not generated any more: old.py", "differs: dictionary.py", "missing: uids.py", "differs: names.txt"]
    assert shown[-6:-2] == expected
    assert shown[-2].endswith("is not what the generator makes")
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")} == before


def test_list(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_edition(tmp_path / "2030a", part03=book())
    assert command.main(["list", "--places", str(tmp_path), str(tmp_path / "none")]) == 0
    assert capsys.readouterr().out == f"2030a  {tmp_path / '2030a'}\n"


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["frob"],
        ["generate"],
        ["generate", "--frob"],
        ["generate", "--edition"],
        ["check"],
        ["list", "--edition", "x"],
    ],
)
def test_wrong_usage(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        command.main(arguments)
    assert caught.value.code == 2
    said = capsys.readouterr().err
    assert said.startswith("dicomgen")
    assert said.count("\n") == 1


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"--edition": "last one"}, "'last one' is not an edition"),
        ({"--edition": "2031a"}, "part06.xml is edition 2030a, not 2031a"),
        ({"--standard": "/no/such/place"}, "STANDARD=/no/such/place: there is no such file or folder"),
        ({"--standard": __file__}, "cannot be read as a zip archive"),
        ({"--standard": str(Path(__file__).parent)}, "holds no part06.xml"),
        ({"--output": f"{__file__}/out"}, "Not a directory"),
        ({"--names": str(Path(__file__).parent)}, ""),
    ],
)
def test_failures(
    change: dict[str, str], expected: str, options: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    for option, value in change.items():
        options[options.index(option) + 1] = value
    assert command.main(["generate", *options]) == 1
    assert expected in failed(capsys)


def test_an_edition_that_is_not_at_hand(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["check", "--edition", "2031a", "--places", str(tmp_path)]) == 1
    assert "edition 2031a is not at hand" in failed(capsys)


@pytest.fixture
def broken(options: list[str], tmp_path: Path) -> list[str]:
    """Options that name an edition with three slips."""
    shutil.copytree(GOLDEN / "edition", tmp_path / "broken")
    for name, old, new in (
        ("part03.xml", "<para>(0010,0030)</para></td><td><para>2C", "<para>(0010,0030)</para></td><td><para>2D"),
        ("part03.xml", "(0010,0010)</para></td><td><para>2</para>", "(0010,0099)</para></td><td><para>2</para>"),
        ("part06.xml", "<para>(0002,0010)</para>", "<para>(0002,010)</para>"),
    ):
        place = tmp_path / "broken" / name
        text = place.read_text(encoding="utf-8")
        assert old in text
        place.write_text(text.replace(old, new, 1), encoding="utf-8")
    options[options.index("--standard") + 1] = str(tmp_path / "broken")
    return options


PROBLEMS = (
    "table_7-1 row 1: tag '(0002,010)' is not of the form (gggg,eeee)",
    "table_C.1-1 row 2: Date of Sale has the type '2D'; it is taken for optional",
    "table_C.1-1 row 1: Lamp’s Owner (0010,0099) is not in the data dictionary; it is left out",
)


def test_what_makes_no_sense_is_left_out_and_told(
    broken: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command.main(["generate", *broken]) == 0
    shown = capsys.readouterr()
    told = [line for line in shown.err.splitlines() if not line.endswith(" ...")]
    assert all(line.startswith("generator: ") for line in told)
    for line, problem in zip(told, PROBLEMS, strict=False):
        assert line.endswith(problem)
    assert told[len(PROBLEMS)] == "generator: 3 problem(s)."
    assert "errata/README.md" in told[-1]
    assert "files written" in shown.out
    written = (tmp_path / "out" / "constraints" / "modules" / "owner.py").read_text(encoding="utf-8")
    assert "0x00100010" not in written
    assert '0x00100030, "3")' in written


@pytest.mark.parametrize("how", [["generate", "--strict"], ["check"], ["check", "--strict"]])
def test_a_strict_run_and_a_check_fail_with_all_problems_and_write_nothing(
    how: list[str], broken: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    names = (tmp_path / "names.txt").read_bytes()
    assert command.main([*how, *broken]) == 1
    shown = capsys.readouterr()
    assert shown.out == ""
    assert all(problem in shown.err for problem in PROBLEMS)
    assert "3 problem(s).\n" in shown.err
    assert not (tmp_path / "out").exists()
    assert (tmp_path / "names.txt").read_bytes() == names


def test_nothing_is_written_when_rendering_fails(
    options: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dicomgen.emit import files

    monkeypatch.setattr(files.literals, "text", lambda value: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        command.main(["generate", *options])
    assert not (tmp_path / "out").exists()


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    return subprocess.run(
        [sys.executable, "-m", "dicomgen", *arguments], capture_output=True, text=True, env=environment, check=False
    )


def test_as_a_program() -> None:
    wrong, failing = run("generate"), run("check", "--edition", "2031a", "--places", "nowhere")
    assert (wrong.returncode, failing.returncode) == (2, 1)
    assert failing.stderr.startswith("generator: edition 2031a is not at hand (looked in nowhere; found: none)")
    assert "Traceback" not in wrong.stderr + failing.stderr
