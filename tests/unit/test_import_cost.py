"""Import cost is a budget: measured in fresh interpreters with compiled files, the best of several."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = "import attrs, time; t = time.perf_counter(); import {name}; print(time.perf_counter() - t)"


@pytest.mark.parametrize(
    ("name", "milliseconds"),
    [
        ("dicodec", 40),
        ("dicomstd.iods.ct_image", 60),
        ("dicomstd.iods.mr_image", 60),
        ("dicomstd.iods.secondary_capture_image", 60),
    ],
)
def test_import_costs_at_most(name: str, milliseconds: float, tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(tmp_path)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    times = [
        float(
            subprocess.run(
                [sys.executable, "-c", PROGRAM.format(name=name)],
                capture_output=True,
                text=True,
                check=True,
                env=environment,
            ).stdout
        )
        for _ in range(8)
    ]
    assert min(times) * 1000 <= milliseconds
