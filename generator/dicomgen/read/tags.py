"""Tags and UIDs as they are printed."""

from __future__ import annotations

import re
from typing import Final

#: A tag in brackets; ``x`` stands for the open digits of repeating groups and of private blocks.
TAG: Final = re.compile(r"\(\s?([0-9A-Fa-fx]{4}),\s?([0-9A-Fa-fx]{4})\s?\)")
#: A UID in the form that PS3.5 9 allows.
UID: Final = re.compile(r"[0-2](\.(0|[1-9]\d*))+")
#: Tags within a text, as pairs of group and element.
TAGS: Final = re.compile(r"\(([0-9A-F]{4}),\s?([0-9A-Fx]{4})\)")


def digits(tag: re.Match[str]) -> str:
    """The eight digits of a matched tag, in upper case but for ``x``."""
    return (tag[1] + tag[2]).upper().replace("X", "x")
