"""Differences that docs/agreement.md settles: the patterns in entries.toml, each under the heading of its id."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Any, Final

import attrs
from tests.agreement.said import Said

_TABLE: Final = Path(__file__).with_name("entries.toml")
DOCUMENT: Final = Path(__file__).parents[2] / "docs" / "agreement.md"


@attrs.frozen
class Entry:
    """A class of differences: who says what where. Empty fields mean any; patterns are regular expressions.

    ``path`` is matched as a whole against the path without item numbers, ``iod`` against the IOD's name, ``file``
    against the name of the file with its folder; ``text`` may stand anywhere in the message.
    """

    id: str
    tool: str
    kinds: tuple[str, ...] = ()
    path: str = ""
    text: str = ""
    iod: str = ""
    file: str = ""

    def explains(self, said: Said, iod: str, file: str) -> bool:
        """Whether a finding that only one tool has is of this class."""
        return (
            said.tool == self.tool
            and (not self.kinds or said.kind in self.kinds)
            and (not self.path or re.fullmatch(self.path, said.rough) is not None)
            and (not self.text or re.search(self.text, said.text) is not None)
            and (not self.iod or re.fullmatch(self.iod, iod) is not None)
            and (not self.file or re.search(self.file, file) is not None)
        )


@cache
def entries() -> tuple[Entry, ...]:
    """All patterns; several may stand under one id."""
    return tuple(_entry(row) for row in tomllib.loads(_TABLE.read_text(encoding="utf-8")).get("entry", ()))


def _entry(row: dict[str, Any]) -> Entry:
    return Entry(**{**row, "kinds": tuple(row.get("kinds", ()))})


def explaining(said: Said, iod: str, file: str) -> str:
    """The id of the entry that explains a finding, empty where none does."""
    return next((entry.id for entry in entries() if entry.explains(said, iod, file)), "")


def documented() -> set[str]:
    """The ids under which docs/agreement.md has a section."""
    return set(re.findall(r"^### `([a-z0-9-]+)`", DOCUMENT.read_text(encoding="utf-8"), re.MULTILINE))
