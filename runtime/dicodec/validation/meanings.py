"""What code meanings say: the concept of their code, or another one (PS3.3 8.3, PS3.16 annex D)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Final

from dicodec import registry
from dicodec.validation.report import Reference

MEANING: Final = Reference(3, "8.3", "Code Meaning")
_DICOM: Final = "DCM"


@lru_cache(maxsize=4096)
def wrong_meaning(value: str, scheme: str, meaning: str, context: str) -> str:
    """What is wrong with the meaning of a code of DICOM itself, or of a context group that the item names."""
    if scheme == _DICOM and value in registry.dicom_codes():
        wanted = registry.dicom_codes()[value].meaning
        others = _dicom_meanings()
        if is_other_concept(meaning, [wanted], others.get(words_of(meaning), frozenset()) - {value}):
            return f"{meaning!r}, but ({value}, {scheme}) means {wanted!r}"
    group = registry.context_group(context) if context else None
    if group is not None:
        return wrong_in_group(value, scheme, meaning, group.cid)
    return ""


@lru_cache(maxsize=4096)
def wrong_in_group(value: str, scheme: str, meaning: str, cid: int) -> str:
    """What is wrong with the meaning of a code of a context group; empty where the group does not have the code."""
    group = registry.context_group(str(cid))
    # A code may be printed with several meanings.
    wanted = [member.meaning for member in group if member.value == value and member.scheme == scheme]
    if not wanted:
        return ""
    given = words_of(meaning)
    others = {member.value for member in group if words_of(member.meaning) == given} - {value}
    if is_other_concept(meaning, wanted, others):
        return f"{meaning!r}, but ({value}, {scheme}) means {wanted[0]!r} in CID {cid} {group.title}"
    return ""


@cache
def _dicom_meanings() -> dict[tuple[str, ...], frozenset[str]]:
    """The values of DICOM's own codes, by the words of their meaning."""
    found: dict[tuple[str, ...], set[str]] = {}
    for value, concept in registry.dicom_codes().items():
        found.setdefault(words_of(concept.meaning), set()).add(value)
    return {words: frozenset(values) for words, values in found.items()}


_LETTERS: Final = re.compile(r"[^\W_]+")
_STEM: Final = 4
# Words that tell nothing about a concept.
_EMPTY: Final = frozenset({"a", "an", "and", "by", "for", "from", "in", "nos", "of", "on", "or", "the", "to", "with"})


def words_of(meaning: str) -> tuple[str, ...]:
    """The words of a meaning: case, punctuation and blanks make no other concept."""
    return tuple(_LETTERS.findall(meaning.casefold()))


def is_other_concept(meaning: str, wanted: Iterable[str], others: Iterable[str]) -> bool:
    """Whether a meaning speaks of another concept than one of those that are wanted.

    It does if it is the meaning of another code, ``others``, or shares no word with what is wanted. Synonyms and
    translations are allowed (PS3.3 8.3): what is not written in ASCII is taken for a translation.
    """
    given = words_of(meaning)
    if not given or not meaning.isascii():
        return False
    known = [words_of(one) for one in wanted]
    if any(sorted(one) == sorted(given) or "".join(one) == "".join(given) for one in known):
        return False
    return bool(tuple(others)) or not any(_is_related(given, one) for one in known)


def _is_related(given: tuple[str, ...], wanted: tuple[str, ...]) -> bool:
    stems = {word[:_STEM] for word in given if word not in _EMPTY}
    if stems & {word[:_STEM] for word in wanted if word not in _EMPTY}:
        return True
    # An abbreviation, such as CT for Computed Tomography.
    joined, other = "".join(given), "".join(wanted)
    return joined in other or other in joined or joined == _initials(wanted) or other == _initials(given)


def _initials(words: tuple[str, ...]) -> str:
    return "".join(word[0] for word in words)
