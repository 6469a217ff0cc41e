"""All inputs that once broke something, again."""

from pathlib import Path

import pytest

from fuzz.check import check
from fuzz.seeds import FOLDER, SIZE, load

SEEDS = sorted(FOLDER.glob("*.hex"))
#: Bugs that are known and not mended yet, by seed; what is mended is taken out.
OPEN = {
    "a-change-is-found-again-06a0a6": "items of undefined length that are cut off are written with what is behind",
    "a-change-is-found-again-306c31": "the same, for an item that is too long",
    "a-change-is-found-again-dc9faa": "the same, for the header of an item",
    "a-pickle-is-equal-0e7028": "a pickle takes the items of an implicit header in an explicit data set for explicit",
    "a-pickle-is-equal-74cae4": "elements behind one of group FFFF are not in the order of their tags",
    "a-pickle-is-equal-82d638": "a pickle loses the VR of an explicit header in an implicit data set",
    "the-same-elements-by-tag-377c81": "read(only=) stops at a stray delimiter",
    "what-can-be-read-in-pieces-can-be-read-e91434": "bulk='defer' takes a delimiter that is cut off for whole",
}


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_seed(path: Path, request: pytest.FixtureRequest) -> None:
    if path.stem in OPEN:
        request.applymarker(pytest.mark.xfail(reason=OPEN[path.stem], strict=True))
    data = load(path)
    assert len(data) < SIZE
    check(data)
