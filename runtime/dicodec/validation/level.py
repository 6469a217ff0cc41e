"""Data sets and items under validation, in the storage below data sets, and what their elements hold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, Final, TypeAlias

from dicodec.core.levels import Level as Store
from dicodec.core.levels import level_of
from dicodec.core.nodes import Element
from dicodec.core.walk import elements_of, levels_of, reach
from dicodec.dataset import Dataset
from dicodec.typed.concepts import CodedConcept
from dicodec.validation.tables import Defined
from dicodec.vr import TEXT

_BLANK: Final = b" \\\0"


class Level:
    """A data set or item under validation, what its tables define, and the level around it.

    Of an item also: the ``sequence`` it is in, its ``number`` and all ``items`` there. ``groups`` is given for items of
    the functional groups, and for the object that has some: by the tag of an attribute the macros' sequences that hold
    it. Of the object as a whole ``uses`` tells by which tags each module and functional group macro of its IOD is
    known, None for those that are mandatory. ``memory`` is for what conditions ask of many items again and again.

    It looks into the storage below data sets: there may be tens of thousands of items. Raises DecodeError where that
    cannot be walked.
    """

    __slots__ = (
        "_memory", "defined", "elements", "groups", "items", "number", "outer", "sequence", "store", "tags", "uses",
    )  # fmt: skip

    def __init__(
        self,
        entry: Dataset | Store,
        defined: Defined,
        outer: Level | None = None,
        sequence: int = 0,
        number: int = 1,
        items: Sequence[Dataset | Store] = (),
        groups: Mapping[int, tuple[int, ...]] | None = None,
        uses: Mapping[str, frozenset[int] | None] | None = None,
    ) -> None:
        self.store = level_of(entry)
        self.elements = elements_of(self.store)
        self.tags = _shared_set(tuple(self.elements))
        self.defined = defined
        self.outer = outer
        self.sequence = sequence
        self.number = number
        self.items = items
        self.groups = groups
        self.uses = uses
        self._memory: dict[Any, Any] | None = None

    @property
    def memory(self) -> dict[Any, Any]:
        """What conditions found out, and will want again."""
        if self._memory is None:
            self._memory = {}
        return self._memory

    def entries(self, element: Element) -> Sequence[Any]:
        """The items of a sequence of this level."""
        return levels_of(reach(self.store, element))

    def item_of(self, sequence: int) -> Level | None:
        """The nearest level that is an item of a sequence, this one included."""
        around: Level | None = self
        while around is not None and around.sequence != sequence:
            around = around.outer
        return around

    @property
    def root(self) -> Level:
        """The data set that all this is in."""
        around = self
        while around.outer is not None:
            around = around.outer
        return around


@lru_cache(maxsize=4096)
def _shared_set(tags: tuple[int, ...]) -> frozenset[int]:
    # Items of one shape share theirs: it is what many things are looked up by, and knows its hash.
    return frozenset(tags)


Elements: TypeAlias = Mapping[int, Element]


def items_of(holder: Elements, sequence: int) -> Sequence[Elements]:
    """What the items of a sequence hold; nothing where it is absent."""
    element = holder.get(sequence)
    return items_in(element) if element is not None and element.vr == "SQ" else ()


def items_in(element: Element) -> Sequence[Elements]:
    """What the items of a sequence hold."""
    return [elements_of(level_of(entry)) for entry in levels_of(element.sequence())]


def is_empty(element: Element) -> bool:
    """Whether an element has no value, or no item. Padding and delimiters alone are no value (PS3.5 7.4.1)."""
    if element.vr == "SQ":
        return not levels_of(element.sequence())
    raw = element.raw
    # A value that begins with anything else is none of these; looking at one byte spares copying the rest.
    return not raw or (raw[0] in _BLANK and element.vr in TEXT and not bytes(raw).strip(_BLANK))


def values_of(element: Element, position: int | None = None) -> list[Any]:
    """The values of an element, or that at a position counted from 1; of a code sequence the concepts in it."""
    if element.vr == "SQ":
        return [concept_in(item) for item in items_in(element)]
    value = element.value
    found = [] if value is None else list(value) if isinstance(value, tuple) else [value]
    return found if position is None else found[position - 1 : position]


# Code Value, Long Code Value, URN Code Value; the scheme, its version; the meaning (PS3.3 table 8.8-1).
SCHEME: Final = 0x00080102
URN: Final = 0x00080120
_CODES: Final = (0x00080100, 0x00080119, URN)
_VERSION, _MEANING = 0x00080103, 0x00080104


def concept_in(item: Elements) -> CodedConcept:
    """The concept that an item of a code sequence holds; what `CodedConcept.from_item` does of a data set."""
    value = next((found for tag in _CODES if (found := value_in(item, tag))), "")
    version = value_in(item, _VERSION)
    return CodedConcept(str(value), str(value_in(item, SCHEME) or ""), str(value_in(item, _MEANING) or ""), version)


def value_in(item: Elements, tag: int) -> Any:
    """The value of an attribute of an item; None where it is absent or empty. Raises DicomError."""
    element = item.get(tag)
    return None if element is None else element.value
