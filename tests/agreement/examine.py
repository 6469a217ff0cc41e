"""Runs all tools on files, in processes; what the others print is kept by the content of a file and their version."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import attrs
from tests.agreement import dciodvfy, dicom_validator
from tests.agreement.compare import Examined, Input
from tests.agreement.ours import ours
from tests.agreement.said import DCIODVFY, DICOM_VALIDATOR, OURS


@attrs.frozen
class Setup:
    """What a process needs: where outputs are kept, dicom-validator's tables, the versions of tools and standard."""

    cache: Path
    home: Path
    edition: str
    versions: dict[str, str]


_setup: Setup
_runner: dicom_validator.Runner | None = None


def examine_all(inputs: Iterable[Input], setup: Setup, jobs: int) -> Iterator[Examined]:
    """What all tools say of the files, in their order."""
    with ProcessPoolExecutor(jobs, initializer=_begin, initargs=(setup,)) as pool:
        yield from pool.map(examine, inputs, chunksize=4)


def _begin(setup: Setup) -> None:
    global _setup
    _setup = setup


def examine(one: Input) -> Examined:
    """What all tools say of a file."""
    path = Path(one.path)
    content = hashlib.sha256(path.read_bytes()).hexdigest()
    mine, iod = ours(path)
    heard = {
        OURS: mine,
        DCIODVFY: dciodvfy.parse(_kept(DCIODVFY, content, path)),
        DICOM_VALIDATOR: dicom_validator.parse(_kept(DICOM_VALIDATOR, content, path)),
    }
    return Examined(one, iod, heard)


def _kept(tool: str, content: str, path: Path) -> str:
    place = _setup.cache / f"{tool}-{_setup.versions[tool]}" / f"{content}.txt"
    if place.exists():
        return place.read_text(encoding="utf-8")
    printed = dciodvfy.run(path) if tool == DCIODVFY else _dicom_validator().run(path)
    place.parent.mkdir(parents=True, exist_ok=True)
    # Whole or not at all: another process may have a file of the same content.
    part = place.with_suffix(f".{os.getpid()}")
    part.write_text(printed, encoding="utf-8")
    part.replace(place)
    return printed


def _dicom_validator() -> dicom_validator.Runner:
    global _runner
    if _runner is None:
        _runner = dicom_validator.Runner(_setup.home, _setup.edition)
    return _runner
