"""The generated package stays small enough to be committed and read."""

from pathlib import Path

import dicomstd

PACKAGE = Path(dicomstd.__file__).parent
MEGABYTES = 25
LINES = 5000


def test_the_package_is_small_and_so_is_each_file() -> None:
    files = [path for path in PACKAGE.rglob("*") if path.is_file() and path.suffix != ".pyc"]
    assert sum(path.stat().st_size for path in files) < MEGABYTES * 1_000_000
    # The registry of data elements is one table.
    counted = {path: path.read_bytes().count(b"\n") for path in files if path.name != "dictionary.py"}
    assert {path.name: lines for path, lines in counted.items() if lines > LINES} == {}
