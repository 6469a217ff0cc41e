"""``dicodec dump``: one line an element, ``(0028,0010) US 96 # 2, 1 Rows``: tag, VR, value, length, VM, keyword."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from dicodec.cli import one_line
from dicodec.dataset import Dataset
from dicodec.io import read
from dicodec.shown import shown_name, shown_value


def dump(path: str, max_length: int) -> int:
    """Print the file meta information and the data set of a file."""
    dataset = read(path, partial=True)
    if dataset.file_meta is not None:
        for line in lines(dataset.file_meta, max_length):
            print(line)
    for line in lines(dataset, max_length):
        print(line)
    if dataset.damage is not None:
        print(f"dicodec: {one_line(dataset.damage)}", file=sys.stderr)
        return 1
    return 0


def lines(dataset: Dataset, max_length: int = 72, indent: str = "") -> Iterator[str]:
    """The lines of a data set; items are indented by two blanks."""
    for element in dataset:
        name = shown_name(dataset, element)
        value, count = shown_value(element, max_length)
        yield f"{indent}{element.tag} {element.vr} {value} # {element.length}, {count} {name}".rstrip()
        if element.vr == "SQ":
            for number, item in enumerate(element.value, 1):
                yield f"{indent}  (FFFE,E000) item {number}"
                yield from lines(item, max_length, f"{indent}    ")
