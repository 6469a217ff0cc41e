"""Attributes as sentences print them: a name and a tag, or a name alone."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Mapping
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
_SINGLE: Final = re.compile(
    r"(?:^|(?<=\band )|(?<=\bor )|(?<=\bif )|(?<=, ))(?!Items? )[A-Z][a-z]+(?= (?:=|is|equals|value is) )"
)
_AFTER: Final = re.compile(r"(?: Attribute)?(?: Values? ?\d*)?$")
_LEADS: Final = ("Attributes ", "Attribute ", "The ", "Value of ", "Values of ", "Item of ", "Item in ", "Items of ")
_JOINT: Final = re.compile(r" and (?:the )?")
_ALIKE: Final = 0.8


@frozen
class Mention:
    """An attribute in a text: where it is printed, and its keyword (or its tag in hexadecimal)."""

    start: int
    end: int
    keyword: str

    def overlaps(self, other: Mention) -> bool:
        """Whether both share text."""
        return self.start < other.end and other.start < self.end


class AttributeNames:
    """The dictionary, as far as reading sentences needs it."""

    def __init__(self, elements: Iterable[tuple[str, str, str]], modules: Mapping[str, str] | None = None) -> None:
        """``elements``: (tag of eight digits, ``x`` for repeating groups; name; keyword) of each data element.

        ``modules``: the table of a module or macro, by its section and by its name.
        """
        self._modules = modules or {}
        self._tags: dict[str, str] = {}
        self._by_tag: dict[str, tuple[str, str]] = {}
        self._by_name: dict[str, str] = {}
        self._repeating: list[tuple[re.Pattern[str], str, str]] = []
        for tag, name, keyword in elements:
            tag = tag.upper().replace("X", "x")
            keyword = keyword or tag
            self._by_tag[tag] = (name, keyword)
            self._tags[keyword] = tag
            if name:
                # A name that two elements share says nothing without its tag.
                self._by_name[name] = "" if self._by_name.get(name, keyword) != keyword else keyword
            if "x" in tag:
                self._repeating.append((re.compile(tag.replace("x", "[0-9A-Fx]")), name, keyword))

    def module(self, named: str) -> str:
        """The table of a module or macro, by its section or name; empty for what is none."""
        return self._modules.get(named, "")

    def tag_of(self, keyword: str) -> str:
        """The tag of an attribute, eight hexadecimal digits."""
        return self._tags.get(keyword, keyword)

    def mentions(self, text: str) -> tuple[Mention, ...]:
        """Every attribute that the text names, in its order, none within another."""
        found: list[Mention] = []
        for match in TAG.finditer(text):
            after = found[-1].end if found else 0
            name, keyword = self._element(match[1] + match[2])
            start = _start(text, after, match.start(), name)
            # A bracket before the name belongs to the sentence.
            start += text[start:].startswith("(") and not text[start + 1 : match.start()].rstrip().endswith(")")
            found.append(Mention(start if start < match.start() else match.start(), match.end(), keyword))
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
        found: list[Mention] = []
        for match in (*_RUN.finditer(text), *_SINGLE.finditer(text)):
            start, phrase = match.start(), _AFTER.sub("", match[0])
            for lead in _LEADS:
                if phrase.startswith(lead):
                    start, phrase = start + len(lead), phrase[len(lead) :]
            for begin, part in _parts(phrase, self._by_name):
                mention = Mention(start + begin, start + begin + len(part), self._by_name.get(part, ""))
                named = mention.keyword and (" " in part or match.re is _SINGLE)
                if named and not any(mention.overlaps(other) for other in (*tagged, *found)):
                    found.append(mention)
        return found


def _parts(phrase: str, known: Container[str]) -> Iterator[tuple[int, str]]:
    # A run of capitalised words, or what stands between "and"s in it, each with its place.
    if phrase in known:
        yield 0, phrase
        return
    begin = 0
    for joint in (*_JOINT.finditer(phrase), None):
        yield begin, phrase[begin : joint.start() if joint else None]
        begin = joint.end() if joint else 0


def _start(text: str, after: int, tag: int, name: str) -> int:
    # Where the name before a tag begins: by the dictionary, by likeness to it, else the run of capitalised words.
    words = list(_WORD.finditer(text, after, tag))
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
