"""Code sequences whose context group is defined and not extensible: no other codes may stand in them (PS3.3 5.6)."""

from typing import Any

from dicodec import registry
from dicodec.errors import ValueEncodeError


def check_code(item: Any, number: str) -> None:
    """Raise ValueEncodeError when an item has a code that is none of the context group with this number."""
    value = item.get("CodeValue") or item.get("LongCodeValue") or item.get("URNCodeValue")
    if not value:
        return  # an item that is not complete yet
    scheme, group = item.get("CodingSchemeDesignator") or "", registry.context_group(number)
    if group is None or (value, scheme) in group._by_code:
        return
    near = registry.nearest(item.get("CodeMeaning") or "", [concept.meaning for concept in group])
    hint = f"; did you mean {near!r}?" if near else ""
    raise ValueEncodeError(
        f"({value}, {scheme}) is no code of CID {number} {group.title}, which is not extensible (PS3.3 5.6){hint}"
    )
