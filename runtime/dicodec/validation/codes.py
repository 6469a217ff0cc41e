"""Checks coded concepts against the context groups that rows bind (PS3.3 5.6, PS3.16)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from dicodec import registry
from dicodec.validation.level import SCHEME, URN, Elements, concept_in, value_in
from dicodec.validation.meanings import MEANING, wrong_in_group

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dicodec.typed.concepts import CodedConcept
    from dicodec.validation.collector import Collector
    from dicodec.validation.tables import Node

# SNOMED codes as they were spelt before 2020: which of the group's codes one is, no table here tells (PS3.16 8.1).
_FORMER: Final = frozenset({"SRT", "SNM3", "99SDM"})


def check_codes(items: Iterable[Elements], nodes: Iterable[Node], place: str, collector: Collector) -> None:
    """Check the codes of a sequence.

    A code outside a group that is defined and not extensible is an error. Any other group may be extended, but not by
    a code of one's own for a meaning that the group has: that is a warning.
    """
    coded = [(number, concept_in(item)) for number, item in enumerate(items, 1) if _names_a_code(item)]
    for node in nodes:
        groups = [group for group in node.groups if not group.qualified]
        found = [registry.context_group(group.cid) for group in groups]
        if not found or None in found:
            continue
        closed = len(groups) == 1 and groups[0].binding == "D" and found[0].listed and not found[0].extensible
        for number, concept in coded:
            group = next((group for group in found if concept in group), None)
            if group is not None:
                _check_meaning(concept, group, f"{place}[{number}]", collector)
            elif concept.value:
                _report(concept, found[0], closed, f"{place}[{number}]", node, collector)


def _names_a_code(item: Elements) -> bool:
    """Whether an item has one coding scheme, or needs none; what lacks it or has two has a finding for that."""
    scheme = value_in(item, SCHEME)
    return isinstance(scheme, str) or (scheme is None and bool(value_in(item, URN)))


def _check_meaning(concept: CodedConcept, group: Any, place: str, collector: Collector) -> None:
    problem = wrong_in_group(concept.value, concept.scheme, concept.meaning, group.cid)
    if problem:
        collector.add("code-meaning", f"{place}.CodeMeaning", problem, MEANING, value=concept.meaning)


def _report(concept: CodedConcept, group: Any, closed: bool, place: str, node: Node, collector: Collector) -> None:
    if concept.scheme in _FORMER:
        return
    what = f"CID {group.cid} {group.title}"
    if closed:
        message = f"{concept} is no code of {what}, which is not extensible"
        collector.add("context-group", place, message, node.reference, value=concept.value)
        return
    meaning = concept.meaning.casefold()
    same = next((member for member in group if member.meaning.casefold() == meaning), None)
    if same is not None:
        message = f"{concept} is a code of its own for what {what} has as ({same.value}, {same.scheme})"
        collector.add("own-code", place, message, node.reference, value=concept.value)
