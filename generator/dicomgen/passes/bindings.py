"""Context groups that a row binds, and how many items a sequence holds."""

from __future__ import annotations

import re
from typing import Final

from dicodec.schema import Group
from dicomgen.model.raw import Description

_BINDING: Final = re.compile(r"\b(?P<short>[DB])\s*$|\b(?P<long>Defined|Baseline)\b[^{]*$", re.IGNORECASE)
_GROUP_MARK: Final = re.compile(r"\b[DB]?\s*\{sect_CID_\w+\}")
_SEQUENCE: Final = re.compile(r"\b((?:[A-Z][\w()/'-]*\s+)+Sequence)\b")
_COUNTS: Final = (
    (re.compile(r"\bonly a single item (?:shall be|is) (?:included|present|permitted)", re.I), (1, 1)),
    (re.compile(r"\b(?:a|one) single item shall be (?:included|present)", re.I), (1, 1)),
    (re.compile(r"\b(?:exactly|only) one item shall be (?:included|present)", re.I), (1, 1)),
    (re.compile(r"\bzero or one items? (?:shall be|is|are) (?:included|present|permitted)", re.I), (0, 1)),
    (re.compile(r"\bzero or more items? (?:shall be|is|are|may be) (?:included|present|permitted)", re.I), (0, None)),
    (re.compile(r"\bone or two items? (?:shall be|is|are) (?:included|present|permitted)", re.I), (1, 2)),
    (re.compile(r"\btwo or more items? (?:shall be|is|are) (?:included|present|permitted)", re.I), (2, None)),
    (re.compile(r"\b(?:exactly )?two items shall be (?:included|present)", re.I), (2, 2)),
    (re.compile(r"\bone or more items? (?:shall be|is|are|may be) (?:included|present|permitted)", re.I), (1, None)),
)


def groups_of(description: Description) -> tuple[Group, ...]:
    """The context groups that an include or a sequence binds, in printed order."""
    found: list[Group] = []
    binding, attribute = "B", ""
    for printed in description.groups:
        mark = _BINDING.search(printed.lead)
        if mark is not None:
            binding = (mark["short"] or mark["long"])[0].upper()
        named = _SEQUENCE.search(printed.lead)
        if named is not None:
            attribute = re.sub(r"[^A-Za-z0-9]", "", named[1])
        found.append(Group(printed.cid, binding, attribute, qualified=len(description.groups) > 1))
    rest = _GROUP_MARK.sub("", description.prose)
    if found and re.search(r"\b(unless|for|if|or as|when)\b", rest):
        found = [Group(group.cid, group.binding, group.attribute, qualified=True) for group in found]
    return tuple(found)


def items_of(description: Description) -> tuple[int, int | None] | None:
    """How many items a sequence holds, where its description says so."""
    for pattern, count in _COUNTS:
        if pattern.search(description.prose):
            return count
    return None
