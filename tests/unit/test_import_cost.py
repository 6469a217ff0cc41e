"""Import cost is a budget: measured in fresh interpreters with compiled files, the best of several."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import dicomstd

PROGRAM = "import attrs, time; t = time.perf_counter(); import {name}; print(time.perf_counter() - t)"
# Each module in a child of an interpreter that has attrs and nothing else: its time, and what came with it.
CHILDREN = """
import attrs, json, os, sys, time
for name in sys.argv[1:]:
    read, write = os.pipe()
    child = os.fork()
    if not child:
        began = time.perf_counter()
        __import__(name)
        taken = time.perf_counter() - began
        with os.fdopen(write, "w") as out:
            json.dump([name, taken * 1000, sorted(m for m in sys.modules if m.startswith("dicomstd."))], out)
        os._exit(0)
    os.close(write)
    with os.fdopen(read) as told:
        print(told.read(), flush=True)
    os.waitpid(child, 0)
"""
MILLISECONDS = 60
FOLDERS = ("iods", "normalized")


def environment(tmp_path: Path) -> dict[str, str]:
    found = {**os.environ, "PYTHONPYCACHEPREFIX": str(tmp_path)}
    found.pop("PYTHONDONTWRITEBYTECODE", None)
    return found


def run(tmp_path: Path, program: str, *arguments: str) -> str:
    command = [sys.executable, "-c", program, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True, env=environment(tmp_path)).stdout


def test_import_of_the_library_costs_at_most_40_ms(tmp_path: Path) -> None:
    times = [float(run(tmp_path, PROGRAM.format(name="dicodec"))) for _ in range(8)]
    assert min(times) * 1000 <= 40


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a system that forks")
def test_every_iod_costs_at_most_60_ms_and_pulls_in_no_other(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    package = Path(dicomstd.__file__).parent
    paths = [(folder, path.stem) for folder in FOLDERS for path in sorted((package / folder).glob("[a-z]*.py"))]
    names = [f"dicomstd.{folder}.{stem}" for folder, stem in paths]
    assert len(names) > 180
    times: dict[str, float] = {}
    # The first round compiles, the second measures all, the rest those that were slow.
    for chosen in (names, names, *([None] * 4)):
        slow = sorted(times, key=lambda name: times[name])[-10:]
        for line in run(tmp_path, CHILDREN, *(chosen or slow)).splitlines():
            name, taken, modules = json.loads(line)
            times[name] = min(taken, times.get(name, taken))
            folder = name.rsplit(".", 1)[0]
            assert [module for module in modules if module not in (folder, name)] == [], name
    slowest = sorted(times, key=lambda name: -times[name])[:3]
    with capsys.disabled():
        shown = ", ".join(f"{name.split('.')[-1]} {times[name]:.1f} ms" for name in slowest)
        print(f"\nslowest imports of {len(names)} IODs, over attrs: {shown}")
    assert times[slowest[0]] <= MILLISECONDS
