"""The commands of the guide to validating, run one after the other."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from running import environment

from dicomstd import constraints

GUIDE = (Path(__file__).parents[3] / "docs" / "validating.md").read_text(encoding="utf-8")
pytestmark = pytest.mark.skipif(shutil.which("bash") is None or os.name != "posix", reason="needs bash")


@pytest.fixture(scope="module")
def ran(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The folder where the commands ran, and what they printed."""
    folder = tmp_path_factory.mktemp("guide")
    tools = folder / "bin"
    tools.mkdir()
    for name, command in (("python", sys.executable), ("dicodec", f"{sys.executable} -m dicodec")):
        (tools / name).write_text(f'#!/bin/sh\nexec {command} "$@"\n')
        (tools / name).chmod(0o755)
    script = "\n".join(re.findall(r"```sh\n(.*?)```", GUIDE, re.DOTALL))
    path = os.pathsep.join([str(tools), os.environ["PATH"]])
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", script],
        capture_output=True,
        text=True,
        cwd=folder,
        env=environment(PATH=path),
    )
    assert (done.returncode, done.stderr) == (0, "")
    return folder, done.stdout


def test_the_commands_do_what_the_guide_says(ran: tuple[Path, str]) -> None:
    folder, shown = ran
    assert shown.count("status 1\n") == 2
    assert "    error    KVP  missing, type 2  [missing]" in shown
    assert "1 file: 1 pass, 1 not DICOM; 0 errors, 0 warnings, 1 known" in shown
    example = re.search(r"```\n(study/one/.*?)```", GUIDE, re.DOTALL)
    assert example is not None
    for line in example[1].replace("2024b", constraints.EDITION).splitlines()[:4]:
        assert line in shown
    assert "<title>DICOM validation report</title>" in (folder / "report.html").read_text()
    assert json.loads((folder / "report.json").read_text())["summary"]["passed"] == 1
    assert json.loads((folder / "validation.sarif").read_text())["version"] == "2.1.0"
    assert ElementTree.parse(folder / "validation.xml").getroot().attrib["failures"] == "0"
    assert [json.loads(line)["passed"] for line in (folder / "report.jsonl").read_text().splitlines()] == [False]


def test_the_rules_of_a_site_are_told_as_the_guide_says(ran: tuple[Path, str]) -> None:
    _, example = re.findall(r"```\n(study/one/.*?)```", GUIDE, re.DOTALL)
    assert example.replace("2024b", constraints.EDITION) in ran[1]
    assert ran[1].count("refused\n") == 1


def test_the_program_runs(ran: tuple[Path, str]) -> None:
    folder, _ = ran
    (program,) = re.findall(r"```python\n(.*?)```", GUIDE, re.DOTALL)
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, capture_output=True, text=True, cwd=folder, env=environment(), check=True)
    lines = done.stdout.splitlines()
    assert lines[0] == "CT Image False True"
    assert lines[1].startswith("missing KVP missing, type 2 CT Image Module, PS3.3 C.8.2.1 https://")


def test_the_guide_names_every_option() -> None:
    told = subprocess.run(
        [sys.executable, "-m", "dicodec", "validate", "--help"], capture_output=True, text=True, env=environment()
    )
    options = set(re.findall(r"--[a-z-]+", told.stdout)) - {"--help"}
    assert options <= set(re.findall(r"--[a-z-]+", GUIDE))
