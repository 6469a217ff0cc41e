"""Literals, templates, and writing that is never half done."""

import ast
import os
from pathlib import Path

import pytest
from attrs import frozen
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import UndefinedError

from dicomgen.emit import files, literals
from dicomgen.emit.files import OutputFile, differences, render, replace_file, stale, write_package
from dicomgen.problems import GeneratorError

PACKAGE = {"a.py": '"""Generated."""\n', "sub/b.py": '"""Generated, é."""\n', "py.typed": ""}


@given(st.text())
def test_any_text_is_a_literal_in_double_quotes(value: str) -> None:
    written = literals.text(value)
    assert written[0] == written[-1] == '"'
    assert ast.literal_eval(written) == value


@given(st.lists(st.text(max_size=5), max_size=4))
def test_tuples_of_strings(values: list[str]) -> None:
    assert ast.literal_eval(literals.strings(values)) == tuple(values)


def test_tags() -> None:
    assert [literals.tag(value) for value in (0x00280010, 0xFFFEE000, 0)] == ["0x00280010", "0xFFFEE000", "0x00000000"]


def test_names_are_wrapped_at_blanks_with_a_comma_each() -> None:
    assert literals.wrapped(["Lamp", "Foot", "Cord"], 11) == ["Lamp, Foot,", "Cord,"]
    assert literals.wrapped(["Lamp"], 2) == ["Lamp,"]


@frozen
class _Lacking:
    edition: str = "2030a"


def test_a_name_that_a_view_lacks_is_an_error() -> None:
    with pytest.raises(UndefinedError, match="has no attribute 'schema_version'"):
        render([OutputFile("x.py", "init.py.j2", _Lacking())])


def test_two_views_for_one_path_are_refused() -> None:
    two = [OutputFile("x/y.py", "package.py.j2", text) for text in ("A.", "B.")]
    with pytest.raises(GeneratorError, match=r"^x/y\.py would be written twice: "):
        render(two)


def test_templates_are_thin() -> None:
    for place in (Path(files.__file__).parent / "templates").glob("*.j2"):
        assert len(place.read_text(encoding="utf-8").splitlines()) <= 80, place.name


# Writing.


def contents(folder: Path) -> dict[str, str]:
    return {p.relative_to(folder).as_posix(): p.read_text(encoding="utf-8") for p in folder.rglob("*") if p.is_file()}


def test_a_package_is_written_and_read_back(tmp_path: Path) -> None:
    assert write_package(PACKAGE, tmp_path / "new") == (3, 0)
    assert contents(tmp_path / "new") == PACKAGE
    assert differences(PACKAGE, tmp_path / "new") == []


def test_unchanged_files_keep_their_time_stamp(tmp_path: Path) -> None:
    write_package(PACKAGE, tmp_path)
    for path in PACKAGE:
        os.utime(tmp_path / path, (1, 1))
    assert write_package({**PACKAGE, "a.py": '"""Generated anew."""\n'}, tmp_path) == (1, 0)
    assert [p.stat().st_mtime == 1 for p in (tmp_path / "a.py", tmp_path / "sub/b.py")] == [False, True]


def test_stale_files_and_empty_folders_go(tmp_path: Path) -> None:
    write_package(PACKAGE, tmp_path)
    (tmp_path / "sub" / "__pycache__").mkdir()
    (tmp_path / "sub" / "__pycache__" / "b.cpython-311.pyc").write_bytes(b"x")
    assert stale({"a.py": ""}, tmp_path) == ["py.typed", "sub/b.py"]
    assert write_package({"a.py": PACKAGE["a.py"]}, tmp_path) == (0, 2)
    assert sorted(p.name for p in tmp_path.rglob("*")) == ["a.py"]


def test_a_folder_with_other_peoples_files_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("three years of work")
    with pytest.raises(
        GeneratorError, match=r"thesis\.txt is no generated file; the package needs a folder of its own"
    ):
        write_package(PACKAGE, tmp_path)
    assert contents(tmp_path) == {"thesis.txt": "three years of work"}


def test_what_an_interrupted_run_left_is_cleared_away(tmp_path: Path) -> None:
    write_package(PACKAGE, tmp_path)
    (tmp_path / ".a.py.k3j_x9").write_text("half a fi")
    assert write_package(PACKAGE, tmp_path) == (0, 1)
    assert contents(tmp_path) == PACKAGE


def test_differences_are_named_and_sorted(tmp_path: Path) -> None:
    write_package(PACKAGE, tmp_path)
    other = {"a.py": "Generated other", "z.py": "", "sub/b.py": PACKAGE["sub/b.py"], "py.typed": ""}
    (tmp_path / "old.py").touch()
    assert differences(other, tmp_path) == ["not generated any more: old.py", "differs: a.py", "missing: z.py"]


def test_a_file_is_whole_or_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path / "a.py"
    replace_file(place, "old")

    def fail(self: Path, target: Path) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(OSError, match="disk full"):
        replace_file(place, "new")
    assert contents(tmp_path) == {"a.py": "old"}


def test_files_are_written_as_utf8_with_plain_line_ends(tmp_path: Path) -> None:
    replace_file(tmp_path / "a.py", "é\n")
    assert (tmp_path / "a.py").read_bytes() == b"\xc3\xa9\n"
    assert (tmp_path / "a.py").stat().st_mode & 0o777 == 0o644
