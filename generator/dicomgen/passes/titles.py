"""Titles of value lists and captions of tables of values: what kind they are, and of what they speak."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final

from attrs import frozen

from dicodec.schema import DEFINED, ENUMERATED, FLAGS, RETIRED, Condition, In, NotParsed, Ref
from dicomgen.conditions import AttributeNames, read_requirement
from dicomgen.model.dictionary import DataElement
from dicomgen.read.tags import digits

_TITLE: Final = re.compile(
    r"(?:Value (?P<before>\d+) )?"
    r"(?P<kind>Retired Defined Terms?|Enumerated Values?|Defined Terms?|Bit Map Values)(?P<rest>.*)",
    re.IGNORECASE,
)
_KINDS: Final = {
    "enumerated value": ENUMERATED,
    "defined term": DEFINED,
    "retired defined term": RETIRED,
    "bit map value": FLAGS,
}
_TAG: Final = re.compile(r"\(([0-9A-Fa-fx]{4}),\s?([0-9A-Fa-fx]{4})\)")
_CONDITION: Final = re.compile(r"\b(?:if|when)\b\s*(?P<condition>.*)$", re.IGNORECASE)
_BITS: Final = re.compile(r"\bfor Bits? (?P<first>\d+)(?:\s*-\s*(?P<last>\d+))?\b.*", re.IGNORECASE)
_POSITION: Final = re.compile(r"\bValue (\d+)\b", re.IGNORECASE)
# What is left of a title when everything that is read has gone: words that say nothing.
_EMPTY: Final = re.compile(r"\b(?:for|of|and|the|are|or)\b|[,;:]", re.IGNORECASE)
_MODALITY: Final = re.compile(r"[A-Z]{2,3}")
_SECTION: Final = re.compile(r"\{(sect_[^}]*)\}")
_LINKED: Final = re.compile(r"(?:\{sect_[^}]*\}|,| |or|and)+")


@frozen
class Title:
    """What a title says: kind, the tags that it names, value position, bits, and the condition it holds under."""

    kind: str
    tags: frozenset[str] = frozenset()
    at: int | None = None
    bits: tuple[int, int] | None = None
    when: str = ""


class Titles:
    """Reads titles with the dictionary at hand, and the SOP Classes of the IODs that some refer to by section."""

    def __init__(
        self, elements: Iterable[DataElement], names: AttributeNames, sop_classes: Mapping[str, tuple[str, ...]]
    ) -> None:
        self.names = names
        self.sop_classes = sop_classes
        self.by_name = {
            element.name.lower(): element.tag
            for element in elements
            if element.name and element.vr != "SQ" and not element.retired
        }
        # Longest first: "Image Type" must not be found in "Image Type Text".
        words = sorted((re.escape(name) for name in self.by_name if " " in name), key=len, reverse=True)
        self._mentioned = re.compile(rf"\b(?:{'|'.join(words)})\b") if words else None

    def read(self, title: str) -> Title | None:
        """What a title says; None for one that does not begin like the title of a list of values."""
        found = _TITLE.fullmatch(title.strip().rstrip(":").strip())
        if found is None:
            return None
        rest = found["rest"]
        condition = _CONDITION.search(rest)
        when: Condition | None = None
        if condition is not None:
            rest, when = rest[: condition.start()], self.condition(condition["condition"])
        tags = tags_in(rest)
        position = found["before"] or next(iter(_POSITION.findall(rest)), None)
        bits = _BITS.search(rest)
        left = self._left(_BITS.sub("", rest))
        if left and when is None:
            when = In(Ref(("Modality",)), (left,)) if _MODALITY.fullmatch(left) else NotParsed()
        return Title(
            kind=_KINDS[found["kind"].lower().rstrip("s")],
            tags=tags,
            at=int(position) if position is not None else None,
            bits=(int(bits["first"]), int(bits["last"] or bits["first"])) if bits is not None else None,
            when="" if when is None else str(when),
        )

    def condition(self, sentence: str) -> Condition:
        """What stands behind "if" or "when": an attribute's value, or links to the IODs that are meant."""
        links = _SECTION.findall(sentence)
        if links and _LINKED.fullmatch(sentence):
            known = [self.sop_classes.get(link, ()) for link in links]
            uids = tuple(uid for found in known for uid in found)
            return In(Ref(("SOPClassUID",)), uids) if all(known) else NotParsed()
        requirement = read_requirement(f"Required if {sentence}.", self.names)
        return requirement.when if requirement is not None else NotParsed()

    def named(self, text: str) -> frozenset[str]:
        """The tags of the attributes that a title of a section or a caption names; sequences have no values."""
        text = text.lower()
        if text in self.by_name:
            return frozenset({self.by_name[text]})
        found = set(self._mentioned.findall(text)) if self._mentioned is not None else set()
        parts = [part.strip() for part in re.split(r",| and ", text) if part.strip()]
        if len(parts) > 1:
            # "Modality LUT and Rescale Type": the last word may belong to each part.
            last = parts[-1].rsplit(" ", 1)[-1]
            found |= {one for part in parts for one in (part, f"{part} {last}") if one in self.by_name}
        return frozenset(self.by_name[name] for name in found)

    def _left(self, rest: str) -> str:
        """What a title says beyond attributes and positions."""
        for mention in reversed(self.names.mentions(rest)):
            rest = rest[: mention.start] + rest[mention.end :]
        return " ".join(_EMPTY.sub(" ", _POSITION.sub("", rest)).split())


def tags_in(text: str) -> frozenset[str]:
    """The tags that a text prints, eight digits each."""
    return frozenset(map(digits, _TAG.finditer(text)))


def position_in(lead: str) -> int | None:
    """The value position that the paragraph before a list speaks of: at its beginning, or at its end."""
    found = re.match(r"Value (\d+)\b", lead, re.IGNORECASE) or re.search(r"\bValue (\d+)\s*:?$", lead, re.IGNORECASE)
    return int(found[1]) if found is not None else None
