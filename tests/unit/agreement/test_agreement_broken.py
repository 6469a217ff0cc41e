"""Broken copies: enough of them, of enough kinds, the same ones each time."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.agreement import broken, writers
from tests.agreement.ours import ours


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return writers.make(tmp_path_factory.mktemp("made"))


def test_enough_of_enough_kinds(made: list[Path], tmp_path: Path) -> None:
    bases, copies = broken.broken(made, tmp_path)
    assert len(copies) >= 150
    assert len({ours(Path(base.path))[1] for base in bases}) >= 10
    assert {copy.base for copy in copies} == {base.name for base in bases}


def test_the_same_ones_each_time(made: list[Path], tmp_path: Path) -> None:
    first = {copy.name: Path(copy.path).read_bytes() for copy in broken.broken(made, tmp_path)[1]}
    second = {copy.name: Path(copy.path).read_bytes() for copy in broken.broken(made, tmp_path)[1]}
    assert first == second


def test_each_differs_from_what_it_was_made_of(made: list[Path], tmp_path: Path) -> None:
    bases, copies = broken.broken(made, tmp_path)
    content = {base.name: Path(base.path).read_bytes() for base in bases}
    for copy in copies:
        assert Path(copy.path).read_bytes() != content[copy.base], copy.name


def test_what_is_made_is_made_once(made: list[Path]) -> None:
    assert len(made) >= 20
    assert writers.make(made[0].parent) == made
