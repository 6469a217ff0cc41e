"""Python literals as a formatter would write them."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable


def text(value: str) -> str:
    """A string literal in double quotes."""
    body = repr(value)[1:-1]
    if repr(value)[0] == "'":
        return '"' + body.replace("\\'", "'").replace('"', '\\"') + '"'
    return '"' + body + '"'


def tag(value: int) -> str:
    """A tag as ``0x00280010``."""
    return f"0x{value:08X}"


def strings(values: Iterable[str]) -> str:
    """A tuple of strings, with the comma that a tuple of one needs."""
    items = [text(value) for value in values]
    return f"({items[0]},)" if len(items) == 1 else f"({', '.join(items)})"


def wrapped(names: Iterable[str], width: int) -> list[str]:
    """Names with a comma each, as many in a line as fit."""
    return textwrap.wrap(", ".join(names) + ",", width, break_long_words=False)
