"""Coded concepts: one kind of code value, a scheme that is known, the meaning that the code has (PS3.3 8, PS3.16 8)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dicodec import registry
from dicodec.core.walk import elements_of
from dicodec.validation.consistency.reading import items, text
from dicodec.validation.meanings import MEANING, wrong_meaning
from dicodec.validation.report import Reference
from dicodec.validation.walk import name_of

if TYPE_CHECKING:
    from dicodec.element_map import ElementMap
    from dicodec.validation.walk import Walk

CODE_MEANING: Final = 0x00080104
_VALUE: Final = 0x00080100
_LONG_VALUE: Final = 0x00080119
_URN_VALUE: Final = 0x00080120
_SCHEME: Final = 0x00080102
_CONTEXT: Final = 0x0008010F
_SCHEMES: Final = 0x00080110
_SHORT: Final = 16

_CODE_VALUE: Final = Reference(3, "8.1", "Code Value")
_DESIGNATOR: Final = Reference(16, "8", "Coding Schemes")


def check_code(dataset: ElementMap, path: str, walk: Walk) -> None:
    """Check an item that has a code meaning: a coded concept."""
    if walk.is_root(dataset):
        return  # no item, whatever else it is
    elements = elements_of(dataset._level)
    there = [tag for tag in (_VALUE, _LONG_VALUE, _URN_VALUE) if tag in elements]
    if not there:
        message = f"neither {name_of(_VALUE)} nor {name_of(_LONG_VALUE)} nor {name_of(_URN_VALUE)} is present"
        walk.add("code-value", path + name_of(_VALUE), message, _CODE_VALUE)
        return
    for tag in there[1:]:
        message = f"beside {name_of(there[0])}; a code has one of them"
        walk.add("code-value", path + name_of(tag), message, _CODE_VALUE)
    value = text(dataset, there[0])
    if there[0] == _LONG_VALUE and 0 < len(value) <= _SHORT:
        message = f"{value!r} has {len(value)} characters, {name_of(_VALUE)} holds up to {_SHORT}"
        walk.add("code-value", path + name_of(_LONG_VALUE), message, _CODE_VALUE, value=value)
    scheme = text(dataset, _SCHEME)
    if not scheme:
        return
    if not _is_known(scheme) and scheme not in (text(one, _SCHEME) for one in items(walk.root, _SCHEMES)):
        message = f"{scheme!r} is no coding scheme of PS3.16, and does not begin with 99"
        walk.add("coding-scheme", path + name_of(_SCHEME), message, _DESIGNATOR, value=scheme)
    problem = wrong_meaning(value, scheme, text(dataset, CODE_MEANING), text(dataset, _CONTEXT))
    if problem:
        walk.add("code-meaning", path + name_of(CODE_MEANING), problem, MEANING, value=text(dataset, CODE_MEANING))


def _is_known(scheme: str) -> bool:
    """Whether a designator is one of PS3.16, or private; HL7 spells those of ISO with a hyphen (PS3.16 table 8-1)."""
    known = registry.coding_schemes()
    return scheme in known or scheme.startswith("99") or scheme == "L" or scheme.replace("-", "_") in known
