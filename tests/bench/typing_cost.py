"""What type checking costs a user: the same program with dicodec and with pydicom, medians, as ratios.

``python -m tests.bench.typing_cost [RUNS]``. Both packages are installed into a virtual environment of their own,
since checkers treat installed packages otherwise than sources beside the program.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]
PROGRAMS = {"dicodec": "ours.py", "pydicom": "with_pydicom.py"}
TARGET = 2.0


@contextmanager
def installed() -> Iterator[Path]:
    """A folder with a virtual environment ``venv`` that holds the packages, and both programs."""
    with tempfile.TemporaryDirectory(prefix="typing_cost") as made:
        folder = Path(made)
        subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder / "venv"], check=True)
        purelib = sysconfig.get_path("purelib", vars={"base": str(folder / "venv")})
        assert purelib.startswith(made), purelib
        for package in ("runtime/dicodec", "generated/dicomstd"):
            target = Path(purelib) / Path(package).name
            shutil.copytree(ROOT / package, target, ignore=shutil.ignore_patterns("__pycache__"))
        (Path(purelib) / "others.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
        for program in PROGRAMS.values():
            shutil.copy(Path(__file__).parent / "typing" / program, folder)
        yield folder


def seconds(folder: Path, *command: str) -> float:
    """How long a checker takes, which has to accept the program."""
    environment = {**os.environ, "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"}
    environment.pop("PYTHONPATH", None)
    environment.pop("MYPYPATH", None)
    started = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    taken = time.perf_counter() - started
    if done.returncode:
        raise SystemExit(f"{' '.join(command)}\n{done.stdout}{done.stderr}")
    return taken


def mypy(folder: Path, program: str, cache: Path) -> float:
    """Seconds of mypy --strict."""
    python = folder / "venv/bin/python"
    options = ["--config-file=", "--strict", "--python-executable", str(python), "--cache-dir", str(cache)]
    return seconds(folder, "mypy", *options, program)


def mypy_empty(folder: Path, program: str) -> float:
    """Seconds of mypy that has seen nothing before."""
    cache = folder / f"cache_{program}"
    shutil.rmtree(cache, ignore_errors=True)
    return mypy(folder, program, cache)


def mypy_changed(folder: Path, program: str) -> float:
    """Seconds of mypy that has seen the program before a line was changed."""
    path = folder / program
    line = '"""Do everything once'
    # Longer every time: mypy takes a file of the same size and second as unchanged.
    path.write_text(path.read_text(encoding="utf-8").replace(line, line + "!"), encoding="utf-8")
    return mypy(folder, program, folder / f"cache_{program}")


def pyright(folder: Path, program: str) -> float:
    """Seconds of pyright, which keeps nothing between runs."""
    return seconds(folder, "pyright", "--pythonpath", str(folder / "venv/bin/python"), program)


CHECKS: dict[str, Callable[[Path, str], float]] = {
    "mypy --strict, empty cache": mypy_empty,
    "mypy --strict, a line changed": mypy_changed,
    "pyright": pyright,
}


def main(runs: int = 5) -> int:
    """Print a line a checker. Returns 1 when one takes more than twice the time."""
    worst = 0.0
    with installed() as folder:
        for title, check in CHECKS.items():
            taken: dict[str, list[float]] = {name: [] for name in PROGRAMS}
            for run in range(runs + 1):
                for name, program in PROGRAMS.items():
                    found = check(folder, program)
                    if run:  # the first one warms the disk's cache
                        taken[name].append(found)
            ours, theirs = (statistics.median(taken[name]) for name in PROGRAMS)
            worst = max(worst, ours / theirs)
            print(
                f"{title:<30} dicodec {ours:5.2f} s   pydicom {theirs:5.2f} s   ratio {ours / theirs:.2f}", flush=True
            )
            if "-v" in sys.argv:
                for name in PROGRAMS:
                    print(f"    {name}: " + " ".join(f"{one:.2f}" for one in taken[name]), flush=True)
    return int(worst > TARGET)


if __name__ == "__main__":
    numbers = [int(one) for one in sys.argv[1:] if one.isdigit()]
    sys.exit(main(*numbers[:1]))
