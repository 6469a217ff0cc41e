"""``dicodec explain`` of the validator's rules: one, those of a family, or all of them."""

from __future__ import annotations

from collections.abc import Iterator

from dicodec import registry
from dicodec.validation.rule_places import place_of
from dicodec.validation.rules import FAMILIES, RULES, VERDICTS, Rule

#: What lists all rules.
ALL = "rules"


def is_rule(what: str) -> bool:
    """Whether something is a rule, a family of rules, or all of them. Keywords begin with a capital, these do not."""
    return what in RULES or what in FAMILIES or what == ALL


def explain_rule(what: str) -> Iterator[str]:
    """What there is to say of a rule, or one line for each rule of a family."""
    if what in RULES:
        yield from _one(RULES[what])
        return
    width = max(map(len, RULES))
    for family in FAMILIES if what == ALL else (what,):
        yield family
        for rule in RULES.values():
            if rule.family == family:
                yield f"  {rule.id:<{width}}  {rule.severity:<7}  {rule.asks}"


def _one(rule: Rule) -> Iterator[str]:
    place = place_of(rule.id)
    yield f"{rule.id}: rule of dicodec validate, family {rule.family}, usually {_article(rule.severity)}"
    yield f"  asks that {rule.asks}"
    yield f"  rests on {place}"
    yield f"  {place.link(registry.constraint_edition())}"
    if rule.id in VERDICTS:
        yield "  what breaks it was not checked, and counts as failed; neither --select nor --severity leaves it out"
    yield f"  leave it out with --ignore {rule.id}"


def _article(severity: str) -> str:
    return f"an {severity}" if severity[0] in "aeiou" else f"a {severity}"
