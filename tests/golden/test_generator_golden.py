"""A whole made-up edition against the package that it makes, byte for byte.

``tests/golden/edition`` is a standard in our own words; ``tests/golden/expected`` what the generator makes of it. After
a change that is meant: ``DICODEC_GOLDEN=write pytest tests/golden``, then read the diff.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from dicomgen.build import Build, build
from dicomgen.editions import Source
from dicomgen.emit.files import differences, replace_file, write_package
from dicomgen.passes import errata
from dicomgen.recorded import RecordedNames

HERE = Path(__file__).parent
EDITION, EXPECTED, NAMES = HERE / "edition", HERE / "expected", HERE / "expected_names.txt"
SUMMARY = HERE / "expected_summary.txt"


def made(names: RecordedNames | None = None) -> Build:
    return build(Source("2030a", EDITION), names or RecordedNames("2030a", "2030a"), lambda text: None)


def summary_of(found: Build) -> str:
    """All lines but the last, which counts files and bytes."""
    return "".join(f"{line}\n" for line in found.summary[:-1])


@pytest.fixture(autouse=True)
def _no_errata(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(errata, "load_errata", tuple)


@pytest.fixture
def built() -> Build:
    found = made()
    if os.environ.get("DICODEC_GOLDEN") == "write":
        write_package(found.files, EXPECTED)
        replace_file(NAMES, found.names.text())
        replace_file(SUMMARY, summary_of(found))
    return found


def test_the_package_is_as_expected(built: Build) -> None:
    assert differences(built.files, EXPECTED) == []


def test_the_recorded_names_are_as_expected(built: Build) -> None:
    assert built.names.text() == NAMES.read_text(encoding="utf-8")


def test_nothing_of_it_is_a_problem(built: Build) -> None:
    assert built.problems.lines() == []


def test_the_summary_counts_what_was_read_and_what_was_not(built: Build) -> None:
    assert summary_of(built) == SUMMARY.read_text(encoding="utf-8")


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


STALE = {"table_C.2-1": r"part03.xml:\d+", "table_A.6-2": r"part03.xml:\d+", "table_CID_9": r"part16.xml:\d+"}


@pytest.mark.parametrize("table", [*STALE, "table_none"])
def test_a_stale_erratum_is_a_problem_wherever_its_table_is(table: str, monkeypatch: pytest.MonkeyPatch) -> None:
    stale = errata.Erratum("made-up", table, "00110007", "type", "1C", "2", "because", ())
    monkeypatch.setattr(errata, "load_errata", lambda: (stale,))
    (problem,) = made().problems.found
    place = STALE.get(table, "part03.xml:0")
    assert re.match(rf"{place} \S+: erratum 'made-up' does not apply any more: '1C' is not there", str(problem))


PROGRAM = """
import importlib, pkgutil, sys
import dicomstd
modules = [importlib.import_module(found.name) for found in pkgutil.walk_packages(dicomstd.__path__, "dicomstd.")]
for module in modules:
    for name in getattr(module, "__all__", ()):
        getattr(module, name)
from dicomstd.codes import DCM
from dicomstd.confidentiality import ATTRIBUTES
from dicomstd.iods import LampFilm
from dicomstd.normalized import LampOrder
from dicomstd.palettes import PALETTES
assert len(modules) > 70 and all(module.__file__.startswith(sys.argv[1]) for module in modules)
assert [dicomstd.sop_classes[uid].__name__ for uid in ("1.2.999.40", "1.2.999.50")] == ["LampOrder", "LampDirectory"]
assert (DCM["121001"].meaning, ATTRIBUTES[0x00080018].retain_uids) == ("Lamp log", "K")
assert [list(one) for one in PALETTES["DUSK"].lookup_table] == [[9, 8, 4, 0], [0, 85, 170, 255], [1, 2, 3, 4]]
assert LampOrder(SOPClassUID="1.2.999.40", LampCount=3).SOPClassUID == "1.2.999.40"
assert "SharedFunctionalGroupsSequence" in [lacking.path for lacking in LampFilm.draft().missing()]
"""


def test_the_package_can_be_used(built: Build, tmp_path: Path) -> None:
    write_package(built.files, tmp_path / "dicomstd")
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path), *sys.path])}
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path)], env=environment, capture_output=True, text=True, check=False
    )
    assert run.stderr == ""
    assert run.returncode == 0


def test_every_file_is_python_and_says_that_it_is_generated(built: Build) -> None:
    for path, text in built.files.items():
        if path.endswith(".py"):
            compile(text, path, "exec")
            assert "Generated" in text.split("\n", 1)[0]
