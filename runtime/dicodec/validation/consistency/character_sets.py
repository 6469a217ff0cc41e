"""The values of Specific Character Set, which of them may stand together (PS3.3 C.12.1.1.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dicodec.tag import SPECIFIC_CHARACTER_SET
from dicodec.validation.consistency.reading import value_of
from dicodec.validation.report import Reference
from dicodec.validation.walk import name_of

if TYPE_CHECKING:
    from dicodec.element_map import ElementMap
    from dicodec.validation.walk import Walk

_TERMS: Final = Reference(3, "C.12.1.1.2", "Specific Character Set")
# They prohibit code extensions.
_ALONE: Final = frozenset({"ISO_IR 192", "GB18030", "GBK"})
_EXTENDED: Final = "ISO 2022 "
_DEFAULT: Final = "ISO 2022 IR 6"


def check_character_sets(dataset: ElementMap, path: str, walk: Walk) -> None:
    """Check several values: each is for code extensions, and a set of its own."""
    values = value_of(dataset, SPECIFIC_CHARACTER_SET)
    if not isinstance(values, tuple) or len(values) < 2:
        return
    known: set[str] = set()
    for number, value in enumerate(values, 1):
        term = value or (_DEFAULT if number == 1 else "")
        problem = ""
        plain = term.replace(_EXTENDED, "").replace("ISO_", "")
        if term in _ALONE:
            problem = "allows no other value beside it"
        elif plain in known:
            problem = "is the same set as one before it"
        elif not term.startswith(_EXTENDED):
            problem = f"is not for code extensions, whose terms begin with {_EXTENDED.strip()}"
        if problem:
            message = f"{value!r}, value {number} of {len(values)}, {problem}"
            walk.add("character-set", path + name_of(SPECIFIC_CHARACTER_SET), message, _TERMS, value=value)
            return
        known.add(plain)
