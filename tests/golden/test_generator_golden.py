"""A whole made-up edition against the package that it makes, byte for byte.

``tests/golden/edition`` is a standard in our own words; ``tests/golden/expected`` what the generator makes of it. After
a change that is meant: ``DICODEC_GOLDEN=write pytest tests/golden``, then read the diff.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from dicomgen.build import Build, build
from dicomgen.editions import Source
from dicomgen.emit.files import differences, replace_file, write_package
from dicomgen.passes import errata
from dicomgen.problems import GeneratorError
from dicomgen.recorded import RecordedNames

HERE = Path(__file__).parent
EDITION, EXPECTED, NAMES = HERE / "edition", HERE / "expected", HERE / "expected_names.txt"


def made(names: RecordedNames | None = None) -> Build:
    return build(Source("2030a", EDITION), names or RecordedNames("2030a", "2030a"), lambda text: None)


@pytest.fixture(autouse=True)
def _no_errata(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(errata, "load_errata", tuple)


@pytest.fixture
def built() -> Build:
    found = made()
    if os.environ.get("DICODEC_GOLDEN") == "write":
        write_package(found.files, EXPECTED)
        replace_file(NAMES, found.names.text())
    return found


def test_the_package_is_as_expected(built: Build) -> None:
    assert differences(built.files, EXPECTED) == []


def test_the_recorded_names_are_as_expected(built: Build) -> None:
    assert built.names.text() == NAMES.read_text(encoding="utf-8")


def test_the_summary_counts_what_was_left_out(built: Build) -> None:
    assert [line.strip() for line in built.summary[:-1]] == [
        "edition 2030a",
        "data elements 27, UIDs 5, SOP Classes 3",
        "attribute tables 7 read, 7 linked, 6 reached; IOD module tables 3 read, 2 generated",
        "context groups 2 read, 2 generated",
        "conditions of reached tables: 6: 5 evaluated, 0 partly, 0 not checkable, 1 not parsed",
        "conditions of all tables: 6: 5 evaluated, 0 partly, 0 not checkable, 1 not parsed",
        "value lists of reached tables: 4",
        "IODs of the scope that this edition lacks: Secondary Capture Image: 1",
        "rows nested deeper than the row above allows: 1",
        "rows that stand for any attribute: 1",
    ]


def test_a_second_build_is_equal_with_and_without_the_recorded_names(built: Build) -> None:
    assert made().files == built.files
    again = made(RecordedNames.load(NAMES, "2030a"))
    assert again.files == built.files
    assert again.names.text() == built.names.text()


def test_the_order_of_sets_does_not_show() -> None:
    program = (
        "import hashlib; from pathlib import Path; from dicomgen.build import build;"
        "from dicomgen.editions import Source;"
        "from dicomgen.passes import errata; from dicomgen.recorded import RecordedNames; errata.load_errata = tuple;"
        f"made = build(Source('2030a', Path({str(EDITION)!r})), RecordedNames('2030a', '2030a'), lambda text: None);"
        "print(hashlib.sha256(repr((made.files, made.names.text())).encode()).hexdigest())"
    )

    def digest(seed: str) -> str:
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)}
        run = subprocess.run(
            [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True
        )
        return run.stdout

    assert digest("1") == digest("2")


@pytest.mark.parametrize("table", ["table_C.2-1", "table_C.9-1", "table_none"])
def test_a_stale_erratum_stops_the_build_wherever_its_table_is(table: str, monkeypatch: pytest.MonkeyPatch) -> None:
    stale = errata.Erratum("made-up", table, "00110007", "type", "1C", "2", "because", ())
    monkeypatch.setattr(errata, "load_errata", lambda: (stale,))
    with pytest.raises(GeneratorError, match=rf"^part03\.xml:\d+ {table}: erratum 'made-up' does not apply any more"):
        made()


def test_every_file_is_python_and_says_that_it_is_generated(built: Build) -> None:
    for path, text in built.files.items():
        if path.endswith(".py"):
            compile(text, path, "exec")
            assert "Generated" in text.split("\n", 1)[0]
