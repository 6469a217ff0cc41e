"""Attributes as sentences print them: a name and a tag, or a name alone."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import SequenceMatcher
from typing import Final

from attrs import frozen

TAG: Final = re.compile(r"\(\s*([0-9A-Fa-f]{2}[0-9A-Fa-fxX]{2})\s*,\s*([0-9A-Fa-fxX]{4})\s*\)")
_WORD: Final = re.compile(r"\S+")
_LINKS: Final = frozenset({"of", "for", "to", "in", "the", "and", "on", "per", "from", "with", "by", "at", "or", "as"})
_RUN: Final = re.compile(
    r"(?<![\w@])(?:[A-Z][\w'’/.-]*|\d[A-Z])(?:(?: (?:of|for|to|in|the|and|on|per|from|with|by|at))* "
    r"(?:[A-Z0-9][\w'’/-]*|\([A-Z][a-z]+\)))+"
)
_SINGLE: Final = re.compile(r"(?:^|(?<=\band )|(?<=\bor )|(?<=\bif )|(?<=, ))(?!Items? )[A-Z][a-z]+(?= (?:=|is|equals|value is) )")
_AFTER: Final = re.compile(r"(?: Attribute)?(?: Values? ?\d*)?$")
_LEADS: Final = ("Attributes ", "Attribute ", "The ", "Value of ", "Values of ")
_ALIKE: Final = 0.8


@frozen
class Mention:
    """An attribute in a text: where it is printed, and its keyword (or its tag in hexadecimal)."""

    start: int
    end: int
    keyword: str


class AttributeNames:
    """The dictionary, as far as reading sentences needs it."""

    def __init__(self, elements: Iterable[tuple[str, str, str]]) -> None:
        """``elements``: (tag of eight digits, ``x`` for repeating groups; name; keyword) of each data element."""
        self._by_tag: dict[str, tuple[str, str]] = {}
        self._by_name: dict[str, str] = {}
        self._repeating: list[tuple[re.Pattern[str], str, str]] = []
        for tag, name, keyword in elements:
            tag = tag.upper().replace("X", "x")
            keyword = keyword or tag
            self._by_tag[tag] = (name, keyword)
            if name:
                # A name that two elements share says nothing without its tag.
                self._by_name[name] = "" if self._by_name.get(name, keyword) != keyword else keyword
            if "x" in tag:
                self._repeating.append((re.compile(tag.replace("x", "[0-9A-Fx]")), name, keyword))

    def mentions(self, text: str) -> tuple[Mention, ...]:
        """Every attribute that the text names, in its order, none within another."""
        found: list[Mention] = []
        for match in TAG.finditer(text):
            after = found[-1].end if found else 0
            name, keyword = self._element(match[1] + match[2])
            found.append(Mention(_start(text, after, match.start(), name), match.end(), keyword))
        return tuple(sorted([*found, *self._untagged(text, found)], key=lambda mention: mention.start))

    def _element(self, tag: str) -> tuple[str, str]:
        tag = tag.upper().replace("X", "x")
        known = self._by_tag.get(tag)
        if known is not None:
            return known
        for pattern, name, keyword in self._repeating:
            if pattern.fullmatch(tag):
                return name, keyword
        return "", tag

    def _untagged(self, text: str, tagged: list[Mention]) -> list[Mention]:
        found = []
        for match in (*_RUN.finditer(text), *_SINGLE.finditer(text)):
            start, phrase = match.start(), _AFTER.sub("", match[0])
            for lead in _LEADS:
                if phrase.startswith(lead):
                    start, phrase = start + len(lead), phrase[len(lead) :]
            for part in [phrase] if phrase in self._by_name else phrase.split(" and "):
                end = start + len(part)
                alone = " " in part or match.re is _SINGLE
                keyword = self._by_name.get(part, "") if alone else ""
                if keyword and not any(start < other.end and other.start < end for other in [*tagged, *found]):
                    found.append(Mention(start, end, keyword))
                start = end + len(" and ")
        return found


def _start(text: str, after: int, tag: int, name: str) -> int:
    # Where the name before a tag begins: by the dictionary, by likeness to it, else the run of capitalised words.
    words = [match for match in _WORD.finditer(text, after, tag)]
    if not words:
        return tag
    usual = len(name.split())
    counts = sorted(range(1, min(len(words), usual + 3) + 1), key=lambda count: abs(count - usual))
    for count in counts:
        if _plain(text[words[-count].start() : tag]) == _plain(name):
            return words[-count].start()
    best, at = 0.0, tag
    for count in counts:
        printed = text[words[-count].start() : tag]
        if printed[0].isalnum() and not printed[0].islower() and "," not in printed:
            alike = SequenceMatcher(None, _plain(printed), _plain(name)).ratio()
            if alike > best:
                best, at = alike, words[-count].start()
    run = _run_start(words, tag)
    return min(at, run) if best >= _ALIKE else run


def _run_start(words: list[re.Match[str]], tag: int) -> int:
    start = tag
    for word in reversed(words):
        if word[0][-1] in ",;:.":
            break
        if word[0][0].isupper() or word[0][0].isdigit():
            if word[0] in ("Attribute", "Attributes", "Value", "Values", "Item", "Items"):
                break
            start = word.start()
        elif word[0] not in _LINKS - {"and", "or"}:
            break
    return start


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower()).removesuffix("s")
