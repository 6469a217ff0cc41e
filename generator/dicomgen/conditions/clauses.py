"""Clauses that the grammar has no words for: what cannot be decided from a dataset, and what is not understood."""

from __future__ import annotations

import re
from typing import Final

from attrs import define, field

from dicodec.schema import Condition, NotParsed
from dicomgen.conditions.phrases import foreign_clause
from dicomgen.conditions.tokens import Text

_CONNECTOR: Final = re.compile(r"(,? ?\b(?:and|or|nor)\b(?: if\b)?|, ?unless\b|\bunless\b|, ?|; ?)")
_WORD: Final = re.compile(r"[a-z0-9{}'’/:+.-]+")
_PLACEHOLDER: Final = re.compile(r"@[a-z]\d+|@o\b")
_ONLY_PLACEHOLDERS: Final = re.compile(r"(?:either )?@[asvnc]\d+(?: value @n\d+)?")
_NO_SUBJECT: Final = re.compile(r"(?:is|has-value|not|empty|present|value)\b")
_COMPARED: Final = re.compile(r"\bis (?:not )?@[vnc]\d+$")
_VERBS: Final = re.compile(
    r"\b(?:is|has(?:-value)?|was|were|had|does|did|shall|may|can|cannot|could|will|contains?|includes?|points?|changes?|"
    r"refers?|references?|appl(?:y|ies)|equals?|indicates?|represents?|differs?|corresponds?|requires?|describes?|"
    r"consists?|fulfills?|inserts?|replaces?|issued|supports?|uses?|needs?|stores?|calculated|combines?|results?)\b"
)
# Two clauses in one: a list that lost its "and" or "or".
_TWO: Final = re.compile(rf"{_VERBS.pattern}.*@a\d+(?: value @n\d+)? (?:is|has)\b|@[avnc]\d+ @a\d+ |\beither:")
# The words of the grammar; a segment of a sentence with any other word is foreign to it.
_VOCABULARY: Final = re.compile(
    "is|present|not|empty|has-value|either|both|neither|one|of|value|zero|within|in|the|if|unless|at|least|"
    "more-than|less-than|at-least|at-most|first-of|second-of|third-of|fourth-of|first-item|later-item|changes|is-set|"
    "tag-of|is-private|count|any-frame"
)


class NotUnderstoodError(Exception):
    """A sentence whose structure cannot be told."""


@define
class _Segment:
    connector: str
    text: str
    foreign: bool


@define
class Clauses:
    """A condition in which foreign clauses are placeholders too, and what those stand for."""

    normal: str
    free: list[Condition] = field(factory=list)


def separate(text: Text) -> Clauses:
    """Put placeholders for the clauses that the grammar cannot read.

    Raises NotUnderstoodError where it cannot be told how far such a clause reaches.
    """
    segments = _merged(_segments(text.normal))
    found = Clauses("")
    pieces: list[str] = []
    for segment in segments:
        shown = segment.text
        if segment.foreign:
            found.free.append(_meaning(shown, text, first=not pieces))
            shown = f"@f{len(found.free) - 1}"
        pieces.append(segment.connector + " " + shown)
    found.normal = re.sub(r" +", " ", "".join(pieces)).strip()
    return found


def _segments(normal: str) -> list[_Segment]:
    parts = ["", *_CONNECTOR.split(normal)]
    segments: list[_Segment] = []
    for connector, shown in zip(parts[::2], parts[1::2], strict=True):
        shown = shown.strip()
        lead = re.match(r"(?:if |that )?", shown)
        assert lead is not None
        if shown[lead.end() :]:
            segments.append(_Segment(connector, shown[lead.end() :], _is_foreign(shown)))
        elif segments or connector.strip():
            segments.append(_Segment(connector, "", False))
    return _joined(segments)


def _joined(segments: list[_Segment]) -> list[_Segment]:
    # ", " directly before another connector leaves an empty segment: one connector of both.
    joined: list[_Segment] = []
    pending = ""
    for segment in segments:
        segment.connector = pending + segment.connector
        pending = ""
        if not segment.text:
            pending = segment.connector.rstrip() + " "
            continue
        joined.append(segment)
    return joined


def _is_foreign(shown: str) -> bool:
    words = _WORD.findall(_PLACEHOLDER.sub(" ", shown.replace("(", " ").replace(")", " ")))
    return any(_VOCABULARY.fullmatch(word) is None for word in words)


def _merged(segments: list[_Segment]) -> list[_Segment]:
    merged: list[_Segment] = []
    for at, segment in enumerate(segments):
        before = merged[-1] if merged else None
        if before is not None and before.foreign and _continues(before, segment, segments[at + 1 :]):
            before.text += segment.connector + " " + segment.text
        elif before is not None and segment.foreign and (_begins(before) or (at == 1 and _is_bare(before))):
            before.foreign = True
            before.text += segment.connector + " " + segment.text
        elif segment.foreign and (_TWO.search(segment.text) or _has_no_verb_of_its_own(segment)):
            raise NotUnderstoodError(segment.text)
        elif merged and segment.foreign and not _VERBS.search(segment.text) and not _foreign_next(segments, at):
            # "present in this Module or [in any other]": more of the clause before, not one of its own.
            raise NotUnderstoodError(segment.text)
        else:
            merged.append(segment)
    return merged


def _has_no_verb_of_its_own(segment: _Segment) -> bool:
    return re.search("@[as]", segment.text) is not None and not _VERBS.search(segment.text)


def _foreign_next(segments: list[_Segment], at: int) -> bool:
    return at + 1 < len(segments) and segments[at + 1].foreign


def _begins(segment: _Segment) -> bool:
    # "an expanded" [or another character set is used]: words without a verb that the next segment goes on with.
    return segment.foreign and not _VERBS.search(segment.text) and not re.search("@[as]", segment.text)


def _is_bare(segment: _Segment) -> bool:
    # "present" [and consistent with the others]: a predicate at the beginning, without a subject.
    return _NO_SUBJECT.match(segment.text) is not None and not re.search("@[asf]", segment.text)


def _continues(before: _Segment, segment: _Segment, after: list[_Segment]) -> bool:
    # Whether a segment goes on with the foreign clause before it.
    if " if" in segment.connector or "unless" in segment.connector:
        return False
    if segment.foreign:
        verb = _VERBS.search(segment.text)
        return verb is None or verb.start() == 0
    if _NO_SUBJECT.match(segment.text):
        return True
    if not _ONLY_PLACEHOLDERS.fullmatch(segment.text):
        return False
    rest = next((other for other in after if not _ONLY_PLACEHOLDERS.fullmatch(other.text)), None)
    if "@a" not in segment.text or rest is None or rest.foreign:
        return True
    if "@a" in before.text and "," not in segment.connector:
        # "X points to A or B is present": A may belong to either.
        raise NotUnderstoodError(segment.text)
    return False


def _meaning(clause: str, text: Text, first: bool) -> Condition:
    verb = _VERBS.match(clause)
    if re.search("@[as]", clause) or _COMPARED.search(clause) or (verb is not None and not first):
        return NotParsed()
    return foreign_clause(_restored(clause, text))


def _restored(clause: str, text: Text) -> str:
    kept = {"v": text.values, "n": [f"{number:g}" for number in text.numbers], "i": text.iods}
    return re.sub(r"@([vni])(\d+)", lambda match: kept[match[1]][int(match[2])].lower(), clause)
