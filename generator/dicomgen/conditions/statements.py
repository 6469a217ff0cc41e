"""What a description says of presence: "required if ...", "may be present otherwise", "shall not be present if ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from typing import Final

from attrs import frozen


class Kind(Enum):
    """What a statement says, of the condition that follows it (if any)."""

    REQUIRED = "required"
    REQUIRED_SOMEHOW = "required, of a form that is not read"
    ALLOWED_OTHERWISE = "may be present otherwise"
    ALLOWED = "may be present if"
    FORBIDDEN = "shall not be present if"
    FORBIDDEN_OTHERWISE = "shall not be present otherwise"


@frozen
class Statement:
    """One statement, the text of its condition and as much of the sentence as it was read from."""

    kind: Kind
    condition: str
    sentence: str


_IF: Final = r"(?: only)?,? ?(?:if and only if|if|when)\b,?:?"
_PRESENT: Final = r"(?:present|included)"
_HEADS: Final = (
    (Kind.FORBIDDEN_OTHERWISE, rf"(?:shall )?not (?:be )?{_PRESENT} otherwise\b"),
    (Kind.FORBIDDEN_OTHERWISE, rf"otherwise,? (?:it )?(?:shall )?not (?:be )?{_PRESENT}\b"),
    (Kind.FORBIDDEN, rf"(?:shall )?not (?:be )?{_PRESENT}{_IF}"),
    (Kind.ALLOWED_OTHERWISE, rf"may(?:be)? (?:also )?be {_PRESENT} otherwise\b,?"),
    (Kind.ALLOWED_OTHERWISE, rf"otherwise,? (?:it )?may (?:also )?be {_PRESENT}\b,?"),
    (Kind.ALLOWED, rf"may (?:also |only )?be {_PRESENT}(?: for other SOP Classes)?{_IF}"),
    (Kind.REQUIRED, r"(?:(?:otherwise|only),? )?(?:is |are |shall be )?required(?: only)?,? (?=unless\b)"),
    (Kind.REQUIRED, rf"(?:(?:otherwise|only),? )?(?:is |are |shall be )?required{_IF}"),
    (Kind.REQUIRED, rf"(?:shall (?:only )?be|only) {_PRESENT}{_IF}"),
    (Kind.REQUIRED, rf"includ(?:e|ed){_IF}"),
    (Kind.REQUIRED, r"required for images where\b"),
    (Kind.REQUIRED, r"(?-i:R)equired for (?=(?:the )?first (?:Item|Control Point)\b|Control Point 0 of\b)"),
    (Kind.REQUIRED_SOMEHOW, r"(?-i:(?:Only r|R))equired(?: only)?,? (?:for|to|as|in|by|until)\b"),
    (Kind.REQUIRED_SOMEHOW, r"if required\b.*?shall be present\b"),
)
_HEAD: Final = re.compile(
    r"(?:^|(?<=[.;,] )|(?<=[.;:)}])(?=[A-Z])| (?=[A-Z]))(?:It |This (?:Attribute|Sequence|Module|Macro) )?(?:"
    + "|".join(f"(?P<h{at}>(?i:{pattern}))" for at, (_, pattern) in enumerate(_HEADS))
    + ")"
)
_CONDITIONED: Final = (Kind.REQUIRED, Kind.ALLOWED, Kind.FORBIDDEN)
_END: Final = re.compile(r"\.(?=\s+[A-Z\"“({]|\s*$)(?<!e\.g\.)(?<!i\.e\.)(?<!etc\.)|\s(?=See \{)")


# "If required by ..., shall be present in all subsequent Items of ...": the head stands at the end.
_PRESENT_IN: Final = re.compile(
    r"\bIf (?P<by>required by [^,.]*?)(?P<more> and if [^.]*?)?, shall be present (?:for|in) (?:all )?"
    r"(?P<which>first|subsequent) Items? of (?P<of>[A-Z][\w ]*(?:\([^()]*\))?)"
)


def statements(prose: str) -> Iterator[Statement]:
    """Every statement on presence, in its order."""
    prose = re.sub(r"\s+", " ", prose.replace("\u00a0", " ")).strip()
    prose = re.sub(r"[“”]", '"', re.sub(r"\bif(?=[A-Z])", "if ", prose))
    prose = _PRESENT_IN.sub(r"Required if \g<by>\g<more> and it is the \g<which> Item of \g<of>", prose)
    heads = list(_HEAD.finditer(prose))
    for at, head in enumerate(heads):
        begin = head.end()
        limit = heads[at + 1].start() if at + 1 < len(heads) else len(prose)
        end = _END.search(prose, begin, limit + 1)
        stop = min(end.start() if end is not None else limit, limit)
        kind = _HEADS[int((head.lastgroup or "h0")[1:])][0]
        condition = prose[begin:stop].strip(" ,;:")
        if condition or kind not in _CONDITIONED:
            yield Statement(kind, condition, prose[head.start() : stop].strip(" ,;"))
