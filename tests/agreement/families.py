"""Families of findings, and which of them mean the same where tools name one mistake differently."""

from __future__ import annotations

from typing import Final

from dicodec.validation.rules import RULES

FAMILIES: Final = (
    "missing",
    "empty",
    "not-allowed",
    "value",
    "vr",
    "vm",
    "items",
    "code",
    "encoding",
    "consistency",
    "extent",
    "other",
)

#: Families of our rules; what is not here goes by the family that the rule itself has.
_OF_RULES: Final = {
    "missing": "missing",
    "empty": "empty",
    "not-allowed": "not-allowed",
    "module": "not-allowed",
    "item-count": "items",
    "not-validated": "other",
    "enumerated-value": "value",
    "defined-term": "value",
    "retired-term": "value",
    "context-group": "code",
    "own-code": "code",
    "vr": "vr",
    "vm": "vm",
}
_OF_FAMILIES: Final = {"values": "value"}

#: Pairs of families that mean the same mistake at the same place, and why.
KIN: Final = {
    frozenset(pair): why
    for *pair, why in (
        ("missing", "empty", "a sequence without items, or a value of blanks, is absent for one and empty for another"),
        ("missing", "code", "one of three kinds of code value is asked for by a condition, or by a rule on codes"),
        ("missing", "consistency", "what another attribute asks for is a condition for one, a rule for another"),
        ("empty", "items", "a sequence of no item is empty, or has too few"),
        ("empty", "vm", "an empty value is a multiplicity of 0 or 1"),
        ("empty", "value", "an empty value is none of those that are listed"),
        ("empty", "not-allowed", "an attribute without leave is empty, too"),
        ("not-allowed", "consistency", "what another attribute excludes is a condition for one, a rule for another"),
        ("not-allowed", "value", "a value that may only be there in some case"),
        ("value", "code", "a coding scheme is a value, and part of a code"),
        ("value", "encoding", "a value of wrong characters is also none of those that are listed"),
        ("value", "consistency", "a value that only other attributes forbid"),
        ("value", "vm", "a value too many is one that is not listed"),
        ("vr", "encoding", "a wrong VR shows as a value that does not decode"),
        ("vm", "items", "how many items there are is a multiplicity for dciodvfy"),
        ("vm", "encoding", "a delimiter in the wrong place makes two values, or one that does not decode"),
        ("code", "encoding", "a code value of wrong characters"),
        ("encoding", "consistency", "how many bytes there have to be follows from other attributes"),
        ("items", "consistency", "how many items there have to be follows from other attributes"),
    )
}


def family_of_rule(rule: str) -> str:
    """The family of a rule of ours."""
    if rule in _OF_RULES:
        return _OF_RULES[rule]
    own = RULES[rule].family
    return _OF_FAMILIES.get(own, own if own in FAMILIES else "other")


def akin(one: str, other: str) -> bool:
    """Whether two families may mean the same mistake."""
    return one == other or frozenset((one, other)) in KIN
