"""All inputs that once broke something, again."""

from pathlib import Path

import pytest

from fuzz.check import check
from fuzz.seeds import FOLDER, SIZE, load

SEEDS = sorted(FOLDER.glob("*.hex"))


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_seed(path: Path) -> None:
    data = load(path)
    assert len(data) < SIZE
    check(data)
