"""Context groups that a row binds, how many items a sequence holds, and what numbers them."""

from __future__ import annotations

import re
from typing import Final

from dicodec.schema import Group
from dicomgen.model.raw import Description

_BINDING: Final = re.compile(r"\b(?P<short>[DB])\s*$|\b(?P<long>Defined|Baseline)\b[^{]*$", re.IGNORECASE)
_GROUP_MARK: Final = re.compile(r"\b[DB]?\s*\{sect_CID_\w+\}")
_SEQUENCE: Final = re.compile(r"\b((?:[A-Z][\w()/'-]*\s+)+Sequence)\b")
# "in this Sequence" or nothing may follow: sentences on another sequence name it.
_COUNTED: Final = re.compile(
    r"\b(?P<words>(?:zero|one) or (?:one|two|more)|two or more|(?:only |exactly )?(?:a single|one|two)) "
    r"(?:single )?items?(?: single items?)? "
    r"(?:shall be|is|are|may be) (?:included|present|permitted)(?: (?:in|for) (?:this|the) sequence\w*)?(?! in )",
    re.IGNORECASE,
)
_COUNTS: Final[dict[str, tuple[int, int | None]]] = {
    "a single": (1, 1),
    "one": (1, 1),
    "two": (2, 2),
    "zero or one": (0, 1),
    "zero or more": (0, None),
    "one or two": (1, 2),
    "one or more": (1, None),
    "two or more": (2, None),
}

#: VRs of whole numbers.
INTEGERS: Final = frozenset({"IS", "SL", "SS", "SV", "UL", "US", "UV"})
# What numbers the items of its own sequence; "the item index of" another one does not.
_IDENTIFIES: Final = re.compile(
    r"(?:Identif(?:ies|ying|ication)|(?:The )?[Ii]ndex|An? (?:number|index|monotonically)|Numeric ID|Number that"
    r"|Consecutive)\b"
)
_FIRST: Final = re.compile(
    r"\bstart(?:s|ing)? (?:at|from|with) (?:a value of )?(?P<first>[01])\b"
    r"|\bshall be (?P<one>1) for the first Item and increase by 1\b"
)
_UNIQUE: Final = re.compile(r"Identification number of [^.]*\.[^.]*\bshall be unique within\b", re.IGNORECASE)


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
    found = _COUNTED.search(description.prose)
    return _COUNTS[found["words"].lower().removeprefix("only ").removeprefix("exactly ")] if found is not None else None


def numbered_from(row: Description, vr: str) -> int | None:
    """The number of the first item, where an attribute numbers the items that it stands in; None where it does not."""
    prose = row.prose
    if vr not in INTEGERS or not _IDENTIFIES.match(prose):
        return None
    found = _FIRST.search(prose)
    if found is not None:
        return int(found["first"] or found["one"])
    return 1 if _UNIQUE.match(prose) else None
