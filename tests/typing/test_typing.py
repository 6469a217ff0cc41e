"""Types are tested: mypy and pyright accept the right program, and refuse the wrong one line by line."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from functools import lru_cache
from importlib import import_module
from pathlib import Path

import pytest

from dicodec import registry

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
RIGHT, WRONG = HERE / "right.py", HERE / "wrong.py"
EXPECTED = re.compile(r"#\s+mypy: (?P<mypy>\S+)\s+pyright: (?P<pyright>\S+)\s+says: (?P<says>.+)$")

# Line of the file -> (rule, message).
Said = dict[int, tuple[str, str]]


@lru_cache
def mypy(path: Path) -> Said:
    command = [sys.executable, "-m", "mypy", "--strict", "--output", "json", "--no-error-summary", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    assert done.returncode in (0, 1), done.stderr
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    errors = [line for line in lines if line["severity"] == "error"]
    assert all(Path(line["file"]).name == path.name for line in errors), errors
    return {line["line"]: (line["code"], f"{line['message']} {line['hint'] or ''}") for line in reversed(errors)}


@lru_cache
def pyright(path: Path) -> Said:
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable, str(path)]
    environment = {**os.environ, "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"}
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, env=environment)
    assert done.returncode in (0, 1), done.stderr
    found = json.loads(done.stdout[done.stdout.index("{") :])["generalDiagnostics"]
    errors = [one for one in found if one["severity"] == "error"]
    return {one["range"]["start"]["line"] + 1: (one["rule"], one["message"]) for one in reversed(errors)}


CHECKERS = {"mypy": mypy, "pyright": pyright}


@pytest.mark.parametrize("checker", CHECKERS)
def test_the_right_program_is_accepted(checker: str) -> None:
    assert CHECKERS[checker](RIGHT) == {}


@pytest.mark.parametrize("checker", CHECKERS)
@pytest.mark.parametrize("path", sorted((ROOT / "examples").glob("*.py")), ids=lambda path: path.stem)
def test_the_examples_are_accepted(checker: str, path: Path) -> None:
    assert CHECKERS[checker](path) == {}


@pytest.mark.parametrize("checker", CHECKERS)
def test_the_wrong_program_is_refused_where_it_is_wrong(checker: str) -> None:
    expected = {}
    for number, line in enumerate(WRONG.read_text(encoding="utf-8").splitlines(), 1):
        found = EXPECTED.search(line)
        if found is not None:
            expected[number] = found
    said = CHECKERS[checker](WRONG)
    assert {line: rule for line, (rule, _) in said.items()} == {line: one[checker] for line, one in expected.items()}
    for line, (_, message) in said.items():
        assert re.search(expected[line]["says"], message), f"line {line}: {message}"


def test_every_iod_has_the_protocols_of_its_mandatory_modules(tmp_path: Path) -> None:
    """The modules of a table may disagree on an attribute: whoever asks for one of them must be given the object."""
    lines = ["from dicomstd import iods, modules"]
    for slug in registry.constraint_slugs():
        iod = registry.constraint_iod(slug)
        for use in iod.uses if iod.kind == "composite" else ():
            table = import_module(f"dicomstd.modules.{use.table.removeprefix('modules.')}")
            (protocol,) = (
                name for name, one in vars(table).items() if getattr(one, "__module__", "") == table.__name__
            )
            if use.usage == "M":
                cls = registry.class_of_slug(slug)
                lines.append(f"def f{len(lines)}(x: iods.{cls}) -> modules.{protocol}: return x")
    assert len(lines) > 1700
    program = tmp_path / "protocols.py"
    program.write_text("\n".join(lines), encoding="utf-8")
    for checker in CHECKERS.values():
        refused = checker(program)
        assert {lines[number - 1]: message for number, (_, message) in refused.items()} == {}
