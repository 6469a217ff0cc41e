"""The program that libFuzzer takes over and ends: ``python -m fuzz.guided_program SECONDS SEED FOLDER``.

Nothing of dicodec may be imported before atheris has seen to it.
"""

from __future__ import annotations

import sys
from pathlib import Path
from random import Random
from typing import Any

import atheris

with atheris.instrument_imports(include=["dicodec"]):
    import dicodec.core.swap
    import dicodec.deflate
    import dicodec.detach
    import dicodec.items
    import dicodec.part10_writer  # noqa: F401

    from .worker import MEMORY, SECONDS, failure

from .inputs import Input
from .mutate import changed


def main(seconds: str, seed: str, folder: str) -> None:
    """Run for some time; what breaks something is kept in the folder, once of each kind."""
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
    main(*sys.argv[1:])
