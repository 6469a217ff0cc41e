"""What the README and the examples say is run."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def run(*command: str, cwd: Path) -> str:
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8", "PYTHONPATH": os.pathsep.join(map(str, sys.path))}
    done = subprocess.run([sys.executable, *command], capture_output=True, encoding="utf-8", cwd=cwd, env=environment)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_demo_passes_and_leaves_its_file(tmp_path: Path) -> None:
    shown = run(str(ROOT / "examples/demo.py"), str(tmp_path / "build/demo"), cwd=tmp_path)
    assert "equal to what was built: True" in shown
    assert "0 errors, 0 warnings" in shown
    assert (tmp_path / "build/demo/ct.dcm").is_file()


def test_the_programs_of_the_readme_run(tmp_path: Path) -> None:
    run(str(ROOT / "examples/demo.py"), "build/demo", cwd=tmp_path)
    programs = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    assert len(programs) == 3
    # The later ones go on with what the earlier ones read.
    shown = [run("-c", program, cwd=tmp_path) for program in (programs[0], "".join(programs[1:]))]
    assert "dict_keys(['Rows'" in shown[0]
    assert "error PatientSex missing, type 2 Patient Module, PS3.3 C.7.1.1" in shown[1]
    assert "(1, 512, 512)" in shown[1]
    assert shown[1].splitlines()[-1].startswith("removed  PatientSex")


def test_the_programs_of_the_guide_run(tmp_path: Path) -> None:
    guide = (ROOT / "docs/construction.md").read_text(encoding="utf-8")
    program = "\n".join(re.findall(r"```python\n(.*?)```", guide, re.DOTALL))
    assert run("-c", program, cwd=tmp_path).splitlines() == [
        "ImageType (0008,0008)  type 1, CT Image Module",
        "CT ('ISO_IR 100',)",
        "Müller^Jörg MR",
        "PatientSexx is not an attribute of the MR Image IOD; did you mean PatientSex?",
        "HAS CONCEPT MOD CodeItem",
        "CONTAINS TextItem",
    ]


def test_the_program_of_the_guide_to_reading_runs(tmp_path: Path) -> None:
    run(str(ROOT / "examples/demo.py"), "build/demo", cwd=tmp_path)
    guide = (ROOT / "docs/reading.md").read_text(encoding="utf-8")
    program = "\n".join(re.findall(r"```python\n(.*?)```", guide, re.DOTALL))
    shown = run("-c", program, cwd=tmp_path).splitlines()
    assert shown[0].startswith("512 ")
    assert shown[1] == "True"
    assert shown[2].endswith("524288 524288")
    assert shown[3].endswith("long; 523,288 are left.")
    assert shown[4:] == ["523288", "(0009,1001) (12,) ['ACME 1.1']", "uint16 (512, 512)"]


DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_the_links_of_documents_lead_somewhere(path: Path) -> None:
    for link in re.findall(r"\]\(([^)#]+)\)", path.read_text(encoding="utf-8")):
        if not link.startswith("http"):
            assert (path.parent / link).exists(), link


TARGETS = ("demo", "test", "lint", "types", "generate", "check-generated", "standard", "bench")


@pytest.mark.parametrize("target", TARGETS)
def test_make_help_lists_the_targets(target: str) -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert re.search(rf"^{target}:.*## \w", makefile, re.MULTILINE)


def test_the_changelog_has_the_version() -> None:
    from dicodec import __version__

    assert f"## {__version__}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
