"""Mutating by coverage, with atheris, where that is installed: it keeps what leads to code that was not run before.

Run as a program of its own, which libFuzzer takes over and ends: ``python -m fuzz.guided SECONDS SEED FOLDER``.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from random import Random
from typing import Any

from .worker import MEMORY, SECONDS, Found, failure_apart

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
    program = [sys.executable, "-m", "fuzz.guided", str(int(seconds)), seed, str(FOLDER)]
    subprocess.run(program, cwd=Path(__file__).parents[1], check=False, stdout=subprocess.DEVNULL)
    for number, path in enumerate(sorted(found.iterdir())):
        data = path.read_bytes()
        what = failure_apart(data)
        if what:
            tell(Found(what, data), number)
    return len(list(corpus.iterdir()))


def _program(seconds: str, seed: str, folder: str) -> None:
    import atheris

    with atheris.instrument_imports(include=["dicodec"]):
        from fuzz.worker import failure

    from fuzz.inputs import Input
    from fuzz.mutate import changed

    seen: set[str] = set()

    def one(data: bytes) -> None:
        found = failure(data)
        if found is not None and found.signature not in seen:
            seen.add(found.signature)
            (Path(folder) / "found" / f"exception-{len(seen)}").write_bytes(data)

    def mutate(data: bytes, size: int, number: int) -> bytes:
        random = Random(number)
        if data and random.random() < 0.5:
            return changed(random, Input("", data, ()))[:size]
        made: Any = atheris.Mutate(data, size)
        return bytes(made)

    arguments = [
        *(sys.argv[0], f"-max_total_time={seconds}", f"-seed={int(seed) % 2**32}", f"-timeout={SECONDS}"),
        *(f"-rss_limit_mb={(MEMORY >> 20) * 2}", "-max_len=12000", f"-artifact_prefix={folder}/found/"),
        f"{folder}/corpus",
    ]
    atheris.Setup(arguments, one, custom_mutator=mutate)
    atheris.Fuzz()


if __name__ == "__main__":
    _program(*sys.argv[1:])
