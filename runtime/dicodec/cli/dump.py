"""``dicodec dump``: one line an element, ``(0028,0010) US 96 # 2, 1 Rows``: tag, VR, value, length, VM, keyword."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Final

from dicodec.cli import one_line
from dicodec.core.nodes import Element
from dicodec.dataset import Dataset
from dicodec.errors import DicomError, UnsupportedError
from dicodec.io import read
from dicodec.tag import Tag
from dicodec.vr import BULK

_CONTROLS: Final = {code: f"\\x{code:02x}" for code in [*range(32), 127]}


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
        name = _name(dataset, element)
        try:
            value, count = _value(element, max_length)
        except UnsupportedError as error:
            reason = str(error).rsplit(": ", 1)[-1].splitlines()[0]
            value, count = f"not decoded, {reason}: {_hex(element.raw, max_length)}", 1
        except DicomError:
            value, count = f"undecodable: {_hex(element.raw, max_length)}", 1
        yield f"{indent}{element.tag} {element.vr} {value} # {element.length}, {count} {name}".rstrip()
        if element.vr == "SQ":
            for number, item in enumerate(element.value, 1):
                yield f"{indent}  (FFFE,E000) item {number}"
                yield from lines(item, max_length, f"{indent}    ")


def _name(dataset: Dataset, element: Element) -> str:
    tag = element.tag
    if element.keyword or not tag.is_private:
        return element.keyword or ("GroupLength" if tag.element == 0 else "Unknown")
    if tag.is_private_creator:
        return "PrivateCreator"
    creator = dataset.get(Tag(tag.group, tag.element >> 8)) if tag.element > 0xFF else None
    shown = creator if isinstance(creator, str) else "\\".join(creator) if isinstance(creator, tuple) else ""
    return f"Private {shown}" if shown else "Private, creator unknown"


def _value(element: Element, max_length: int) -> tuple[str, int]:
    """The value as text, and how many values there are."""
    if element.vr == "SQ":
        return f"{len(element.value)} item{'' if len(element.value) == 1 else 's'}", 1
    if element.fragments is not None:
        return f"{len(element.fragments)} fragments, encapsulated", 1
    value = element.value
    if value is None:
        return "(no value)", 0
    if element.vr in BULK:
        return _hex(value, max_length), 1
    values = value if isinstance(value, tuple) else (value,)
    shown = "\\".join("" if one is None else _plain(one) for one in values)
    if isinstance(next((one for one in values if one is not None), ""), int | float):
        return _cut(shown, max_length), len(values)
    return f"[{_cut(shown.translate(_CONTROLS), max_length)}]", len(values)


def _plain(value: object) -> str:
    if isinstance(value, Tag):
        return str(value)
    if isinstance(value, float):
        return repr(int(value)) if value.is_integer() and abs(value) < 1e16 else repr(value)
    return str(value)


def _cut(text: str, max_length: int) -> str:
    return text if not max_length or len(text) <= max_length else text[:max_length] + "..."


def _hex(data: memoryview, max_length: int) -> str:
    count = (max_length + 2) // 3 if max_length else len(data)
    shown = "\\".join(f"{byte:02x}" for byte in data[:count])
    return shown + ("..." if len(data) > count else "")
