"""Mutating by coverage, with atheris, where that is installed: it keeps what leads to code that was not run before."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

from .worker import Found, failure_apart

FOLDER = Path(__file__).parents[2] / "build" / "fuzz"


def is_possible() -> bool:
    """Whether atheris is installed."""
    return find_spec("atheris") is not None


def run_guided(seed: str, bases: list[bytes], seconds: float, tell: Callable[[Found, int], None]) -> int:
    """Check for some time; tells what is found, and returns how many inputs were worth keeping."""
    corpus, found = FOLDER / "corpus", FOLDER / "found"
    for folder in (corpus, found):
        folder.mkdir(parents=True, exist_ok=True)
    for number, data in enumerate(bases):
        (corpus / f"base-{number}").write_bytes(data)
    for path in found.iterdir():
        path.unlink()
    program = [sys.executable, "-m", "fuzz.guided_program", str(int(seconds)), seed, str(FOLDER)]
    subprocess.run(program, cwd=Path(__file__).parents[1], check=False, stdout=subprocess.DEVNULL)
    for number, path in enumerate(sorted(found.iterdir())):
        data = path.read_bytes()
        what = failure_apart(data)
        if what:
            tell(Found(what, data), number)
    return len(list(corpus.iterdir()))
