"""What does not count when data sets are compared."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from dicodec import registry
from dicodec.dictionary import to_tag
from dicodec.errors import UnknownKeyError
from dicodec.tag import FILE_META_GROUP_LENGTH, SPECIFIC_CHARACTER_SET, TRANSFER_SYNTAX_UID, Tag

Ignorable = int | str | tuple[int, int]

_LENGTH_TO_END: Final = 0x00080001
_PADDING: Final = 0xFFFCFFFC
_OPEN_TAG: Final = re.compile(r"\(?([0-9A-Fa-fx]{4}),?([0-9A-Fa-fx]{4})\)?")
_STEP: Final = re.compile(r"([^\[\]]+)(?:\[([1-9]\d*)\])?")


class Ignored:
    """Tells which elements and items do not count. Raises UnknownKeyError for what names neither."""

    def __init__(self, ignore: Iterable[Ignorable] | str, private: bool, charset: bool, transfer_syntax: bool) -> None:
        # The others of group 0002 have to differ for their length to do so.
        self._tags = {FILE_META_GROUP_LENGTH}
        if charset:
            self._tags.add(SPECIFIC_CHARACTER_SET)
        if transfer_syntax:
            self._tags.update((TRANSFER_SYNTAX_UID, _LENGTH_TO_END, _PADDING))
        #: Masks, and what tags have to be under them.
        self._open: list[tuple[int, int]] = [(0xFFFF, 0)] if transfer_syntax else []
        self._private = private
        self._known: dict[int, bool] = {}
        paths: list[str] = []
        for one in (ignore,) if isinstance(ignore, str) else ignore:
            if isinstance(one, str) and ("." in one or "[" in one):
                paths.append(_path(one))
            else:
                self._add(one)
        self._paths = re.compile("|".join(paths)) if paths else None
        self.has_paths = bool(paths)
        """Whether anything depends on paths."""

    def _add(self, one: Ignorable) -> None:
        text = one.strip() if isinstance(one, str) else ""
        tag = registry.tag_of(text) if text else None
        if tag is not None:
            # A keyword may stand for a repeating group, such as (60xx,3000).
            entry = registry.entry(tag)
            text = entry.pattern if entry is not None else text
        match = _OPEN_TAG.fullmatch(text)
        if match is None or "x" not in text:
            self._tags.add(to_tag(one) if tag is None else tag)
            return
        digits = match[1] + match[2]
        mask = "".join("0" if digit == "x" else "F" for digit in digits)
        self._open.append((int(mask, 16), int(digits.replace("x", "0"), 16)))

    def tag(self, tag: int) -> bool:
        """Whether an element does not count, wherever it stands."""
        known = self._known.get(tag)
        if known is None:
            known = tag in self._tags or (self._private and bool(tag & 0x10000))
            known = self._known[tag] = known or any(tag & mask == value for mask, value in self._open)
        return known

    def path(self, *paths: str) -> bool:
        """Whether an element or item does not count for one of its paths, in one data set or in the other."""
        return self._paths is not None and any(self._paths.fullmatch(path) for path in paths)


def check(text: str) -> None:
    """Raise UnknownKeyError for what names nothing to ignore."""
    Ignored(text, private=False, charset=False, transfer_syntax=False)


def _path(text: str) -> str:
    """A pattern of the paths that a path stands for: without a number, a sequence is any of its items."""
    steps = [_STEP.fullmatch(step.strip()) for step in text.split(".")]
    if not all(steps):
        raise UnknownKeyError(f"{text!r} is not a path like BeamSequence[1].BeamName; items count from 1")
    shown: list[str] = []
    for step in steps:
        assert step is not None
        tag = to_tag(step[1])
        shown.append(re.escape(name_of(tag)) + (rf"\[{step[2]}\]" if step[2] else r"(?:\[\d+\])?"))
    # The last one is the element itself, unless it is an item.
    return r"\.".join(shown).removesuffix(r"(?:\[\d+\])?")


def name_of(tag: int) -> str:
    """An element in a path: its keyword or, without one, its tag."""
    return registry.keyword(tag) or str(Tag(tag))
