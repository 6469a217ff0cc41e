"""What a comparison finds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, Literal

import attrs

from dicodec import registry
from dicodec.core.nodes import Element
from dicodec.difference.values import Changed, changed_bytes, decoded
from dicodec.element_map import ElementMap
from dicodec.errors import DicomError
from dicodec.items import Items
from dicodec.tag import Tag
from dicodec.vr import BULK

Kind = Literal["added", "removed", "value", "vr", "items"]

_SHOWN: Final = 60


@attrs.frozen
class Difference:
    """One element that differs, or an item of a sequence that only one of two data sets has.

    ``path`` is where it is in ``a``, items counted from 1, as in ``BeamSequence[2].BeamName``. ``path_in_b`` is the
    same, but for items behind others that were added or removed. An item that only one of both has keeps its number
    in both paths. ``tag`` is that of the element, of an item that of its sequence; ``creator`` says whose a private
    element is.

    ``kind`` is ``added`` or ``removed``; ``value`` where values differ; ``vr`` where their VRs do, whatever the
    values; ``items`` where two sequences have different numbers of items, which are listed each by itself. ``a`` and
    ``b`` are the two elements, or the item, None where there is none.
    """

    path: str
    tag: Tag
    kind: Kind
    a: Element | ElementMap | None
    b: Element | ElementMap | None
    path_in_b: str
    creator: str = ""

    @property
    def keyword(self) -> str:
        """The keyword of the data dictionary, ``""`` for private and unknown elements."""
        return registry.keyword(self.tag)

    @property
    def changed_bytes(self) -> Changed | None:
        """How many bytes of a binary value differ and where the first one is; None for other differences."""
        one, other = self.a, self.b
        if self.kind != "value" or not isinstance(one, Element) or not isinstance(other, Element):
            return None
        return changed_bytes(one.raw, other.raw) if one.vr in BULK and other.vr in BULK else None

    @property
    def detail(self) -> str:
        """Where in a long value the difference is; ``""`` where a value is best looked at as a whole."""
        if self.kind != "value":
            return ""
        changed = self.changed_bytes
        if changed is not None:
            longer = max(one.length for one in (self.a, self.b) if isinstance(one, Element))
            verb = "differs" if changed.count == 1 else "differ"
            return f"{changed.count:,} of {longer:,} bytes {verb}, the first at {changed.first:,}"
        left, right = _values(self.a), _values(self.b)
        if max(len("\\".join(map(str, values))) for values in (left, right)) <= _SHOWN:
            return ""
        if max(len(left), len(right)) > 1:
            return _where("value", left, right)
        text, other_text = (values[0] if values else "" for values in (left, right))
        both_text = isinstance(text, str) and isinstance(other_text, str)
        return _where("character", text, other_text) if both_text else ""

    def as_dict(self) -> dict[str, Any]:
        """The difference for JSON, with stable names; binary values and sequences by their size only."""
        found: dict[str, Any] = {"path": self.path}
        if self.path_in_b != self.path:
            found["path_in_b"] = self.path_in_b
        found |= {"tag": str(self.tag), "keyword": self.keyword, "kind": self.kind}
        if self.creator:
            found["creator"] = self.creator
        found |= {"a": _as_dict(self.a), "b": _as_dict(self.b)}
        changed = self.changed_bytes
        if changed is not None:
            found["changed_bytes"] = {"count": changed.count, "first": changed.first}
        return found

    def __str__(self) -> str:
        one, other = self.a, self.b
        if self.changed_bytes is not None:
            shown = self.detail
        elif one is None or other is None:
            shown = "".join(_shown(there) for there in (one, other) if there is not None)
        elif self.kind == "vr" and isinstance(one, Element) and isinstance(other, Element):
            shown = f"{one.vr} {_shown(one)} -> {other.vr} {_shown(other)}"
        else:
            shown = f"{_shown(one)} -> {_shown(other)}"
        creator = f" {self.creator}" if self.creator else ""
        there = f"  (in b: {self.path_in_b})" if self.path_in_b != self.path else ""
        return f"{self.kind:<8} {self.path}{creator}  {shown}{there}"


def _values(one: Element | ElementMap | None) -> tuple[Any, ...]:
    """The parts of a value, as they were compared; none of what has no parts."""
    values = decoded(one, one.vr) if isinstance(one, Element) and one.vr != "SQ" else ()
    return values if isinstance(values, tuple) else ()


def _where(what: str, left: Sequence[object], right: Sequence[object]) -> str:
    both = list(zip(left, right, strict=False))
    places = [place for place, (mine, theirs) in enumerate(both, 1) if mine != theirs]
    longer = max(len(left), len(right))
    count = len(places) + longer - len(both)
    first = places[0] if places else len(both) + 1
    verb = "differs" if count == 1 else "differ"
    return f"{count:,} of {longer:,} {what}s {verb}, the first is {what} {first:,}"


def _shown(one: Element | ElementMap) -> str:
    if isinstance(one, ElementMap):
        return f"item with {_count(len(one), 'element')}"
    try:
        value = one.value
        if isinstance(value, Items):
            return _count(len(value), "item")
    except DicomError:
        return f"undecodable {bytes(one.raw[:16])!r}"
    if value is None:
        return "empty"
    if one.vr in BULK:
        return _count(one.length, "byte")
    values = value if isinstance(value, tuple) else (value,)
    shown = ", ".join(repr(_plain(part)) for part in values)
    shown = f"[{shown}]" if len(values) != 1 else shown
    return shown if len(shown) <= _SHOWN else shown[: _SHOWN - 3] + "..."


def _count(number: int, what: str) -> str:
    return f"{number:,} {what}{'' if number == 1 else 's'}"


def _plain(part: object) -> Any:
    """A part of a value as JSON has it."""
    if isinstance(part, Tag):
        return str(part)
    if isinstance(part, float) and not abs(part) < float("inf"):
        return str(part)
    return part if part is None or isinstance(part, int | float) else str(part)


def _as_dict(one: Element | ElementMap | None) -> dict[str, Any] | None:
    if one is None:
        return None
    if isinstance(one, ElementMap):
        return {"elements": len(one)}
    try:
        value = one.value
        if isinstance(value, Items):
            return {"vr": "SQ", "items": len(value)}
    except DicomError:
        return {"vr": one.vr, "undecodable": bytes(one.raw).hex()}
    if one.vr in BULK:
        fragments = one.fragments
        encapsulated = {} if fragments is None else {"fragments": len(fragments)}
        return {"vr": one.vr, **encapsulated, "bytes": one.length}
    values = value if isinstance(value, tuple) else () if value is None else (value,)
    return {"vr": one.vr, "value": [_plain(part) for part in values]}
