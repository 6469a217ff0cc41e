"""Validation, series of slices, import times and sizes; a peer that is absent is left out."""

from __future__ import annotations

import copy
import gc
import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pydicom
from tests.corpora import benchmark_ct

import dicodec
from dicomstd.iods import CTImage

ROOT = Path(__file__).parents[2]
CT = benchmark_ct()


def median(work: Callable[[], object], repetitions: int = 15) -> float:
    """Milliseconds of one run of the work."""
    work()
    times = []
    for _ in range(repetitions):
        gc.collect()
        started = time.perf_counter()
        work()
        times.append((time.perf_counter() - started) * 1000)
    return statistics.median(times)


def validate_ct() -> None:
    dicodec.validate(LOADED)


def dciodvfy() -> None:
    subprocess.run(["dciodvfy", str(CT)], capture_output=True)


def dicodec_series() -> None:
    for number in range(100):
        LOADED.replace(SOPInstanceUID=dicodec.new_uid(), InstanceNumber=number, ImagePositionPatient=(0, 0, number))


def pydicom_series() -> None:
    for number in range(100):
        ds = copy.deepcopy(THEIRS)
        ds.SOPInstanceUID = pydicom.uid.generate_uid()
        ds.InstanceNumber = number
        ds.ImagePositionPatient = [0, 0, number]


LOADED = dicodec.read(CT)
THEIRS = pydicom.dcmread(CT)


def import_cost(statement: str) -> float:
    """Milliseconds of an import in a fresh interpreter, compiled files at hand."""
    program = f"import time; t = time.perf_counter(); {statement}; print((time.perf_counter() - t) * 1000)"
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(ROOT / "build" / "pycache")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    times = []
    for _ in range(7):
        command = [sys.executable, "-c", program]
        times.append(float(subprocess.run(command, capture_output=True, text=True, check=True, env=environment).stdout))
    return min(times)


def row(title: str, ours: float, peer: str, theirs: float | None) -> None:
    """Print a line of the table."""
    ratio = f"{theirs / ours:6.1f} x faster than {peer} ({theirs:.2f} ms)" if theirs is not None else f"no {peer} here"
    print(f"  {title:<42} {ours:8.2f} ms   {ratio}")


def main() -> None:
    """Run everything."""
    print(f"{CT.name}, {CT.stat().st_size:,} bytes, {len(LOADED)} elements")
    row("100 slices from one", median(dicodec_series, 5), "pydicom", median(pydicom_series, 5))
    found = median(dciodvfy) if shutil.which("dciodvfy") else None
    row("validate (loaded object)", median(validate_ct), "dciodvfy, a process", found)
    row("import dicodec", import_cost("import dicodec"), "pydicom", import_cost("import pydicom"))
    row("import CTImage", import_cost("import dicomstd.iods.ct_image"), "pydicom", import_cost("import pydicom"))
    sizes = {name: sum(p.stat().st_size for p in (ROOT / name).rglob("*.py")) for name in ("runtime", "generated")}
    print("  source: " + ", ".join(f"{name} {size / 1e6:.1f} MB" for name, size in sizes.items()))
    assert isinstance(LOADED, CTImage)


if __name__ == "__main__":
    main()
