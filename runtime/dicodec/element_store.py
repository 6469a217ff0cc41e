"""Where the elements of a data set are kept: indexed when read, decoded when looked at, written as they stood."""

from collections.abc import Iterator
from threading import Lock
from typing import Any, Final, Self

import attrs

from dicodec import registry
from dicodec.charset import Charset, charset_of
from dicodec.closing import closed_item
from dicodec.dictionary import to_tag
from dicodec.element import Element
from dicodec.errors import DecodeError, UnknownKeyError
from dicodec.items import Items
from dicodec.level_writer import framed_item, level_chunks
from dicodec.source import NEW, Context
from dicodec.tag import BITS_ALLOCATED, PIXEL_REPRESENTATION, SPECIFIC_CHARACTER_SET, WAVEFORM_BITS_ALLOCATED, Tag
from dicodec.target import Chunk, Target
from dicodec.vr_rules import vr_on_writing
from dicodec.walk import UNDEFINED, ItemSpan, Level, Span

Key = int | str | tuple[int, int]

#: VRs that an element may have because the dictionary leaves the choice.
OPEN_VRS: Final = frozenset({"OB", "OW", "SS", "US"})

# Sequences are made once, even if several threads ask for the same one: their items can be changed.
_LOCK: Final = Lock()


class ElementStore:
    """The elements of one data set or item, by tag: read lazily, written as they stood."""

    # _stored holds spans of elements that nobody has looked at, and Elements; _sorted says whether it is in tag
    # order. _span is where the level was read from, None for a new one. _changed holds the groups that were
    # written to since. Values that were reached by keyword are kept in __dict__, so that the second access is free.
    __slots__ = (
        "__dict__", "__weakref__", "_changed", "_context", "_depth", "_repeats", "_sorted", "_span", "_stored",
    )  # fmt: skip

    _stored: dict[int, Span | Element]
    _context: Context
    _span: ItemSpan | None
    _changed: set[int]
    _repeats: list[tuple[int, Span]]
    _sorted: bool
    _depth: int
    # Whether it is an item of a sequence that was assigned; items that are read have a _span.
    _held = False

    def __new__(cls, *args: Any, **values: Any) -> Self:
        # Storage is set up here, so that subclasses may have any __init__, or be made without it.
        self = object.__new__(cls)
        put = object.__setattr__
        put(self, "_stored", {})
        put(self, "_context", NEW)
        put(self, "_span", None)
        put(self, "_changed", set())
        put(self, "_repeats", [])
        put(self, "_sorted", True)
        put(self, "_depth", 0)
        return self

    @classmethod
    def _from_level(
        cls,
        context: Context,
        level: Level,
        *,
        depth: int = 0,
        item: ItemSpan | None = None,
    ) -> Self:
        """Adopt indexed elements without running ``__init__``. ``item`` is where an item stands with its header."""
        self = cls.__new__(cls)
        spans = level.spans
        tags = list(spans)
        ordered = sorted(tags)
        stored: dict[int, Any] = spans if tags == ordered else {tag: spans[tag] for tag in ordered}
        put = object.__setattr__
        put(self, "_stored", stored)
        put(self, "_context", context)
        put(self, "_span", item or (level.start, level.start, level.stop, level.end))
        put(self, "_repeats", level.repeats)
        put(self, "_depth", depth)
        return self

    def __getitem__(self, key: Key) -> Element:
        tag = to_tag(key)
        if tag not in self._stored:
            raise UnknownKeyError(f"{Tag(tag)} {registry.keyword(tag)}".rstrip() + " is not in the data set")
        return self._element(tag)

    def _element(self, tag: int) -> Element:
        found = self._stored[tag]
        if not isinstance(found, tuple):
            return found
        element = Element.parsed(tag, found, self._context)
        if element.vr != "SQ":
            self._stored[tag] = element
            return element
        with _LOCK:
            found = self._stored[tag]
            if isinstance(found, tuple):
                # Items in a sequence stored as UN are in implicit VR (PS3.5 6.2.2).
                context = self._context if found[0] in ("SQ", "") else self._context.but(explicit=False)
                kind, closed = self._item_class(tag), self._closed_group(tag)
                items = Items[Any].parsed(context, found[2], found[3], kind, self._depth, closed)
                found = self._stored[tag] = Element(tag, "SQ", self._context, found, None, items)
        return found

    def get(self, key: Key, default: Any = None) -> Any:
        """The *value* of an element (not the element), or ``default`` where it is absent. Empty gives None."""
        try:
            tag = to_tag(key)
        except UnknownKeyError:
            return default
        return self._element(tag).value if tag in self._stored else default

    def __contains__(self, key: object) -> bool:
        if not isinstance(key, int | str | tuple):
            return False
        try:
            return to_tag(key) in self._stored
        except (UnknownKeyError, ValueError, TypeError):
            return False

    def _tags(self) -> list[int]:
        if not self._sorted:
            self._stored = dict(sorted(self._stored.items()))
            self._sorted = True
        return list(self._stored)

    def __iter__(self) -> Iterator[Element]:
        return map(self._element, self._tags())

    @property
    def damage(self) -> DecodeError | None:
        """With ``partial=True``, the first damage that was found in the file so far; items are found when reached."""
        return self._context.source.damage

    def __len__(self) -> int:
        return len(self._stored)

    def __bool__(self) -> bool:
        return True  # an empty data set is a data set

    def keys(self) -> list[Tag]:
        """The tags, in order."""
        return [Tag(tag) for tag in self._tags()]

    def walk(self) -> Iterator[tuple[str, Element]]:
        """All elements with their paths, those of items behind their sequence; items count from 1.

        A path looks like ``PerFrameFunctionalGroupsSequence[12].PlanePositionSequence[1].ImagePositionPatient``;
        what has no keyword stands there as its tag.
        """
        stack: list[Iterator[tuple[str, Any]]] = [_elements_of("", self)]
        while stack:
            for prefix, found in stack[-1]:
                if isinstance(found, Element):
                    path = f"{prefix}{found.keyword or found.tag}"
                    yield path, found
                    if found.vr == "SQ":
                        stack.append(_items_of(path, found))
                        break
                else:
                    stack.append(_elements_of(prefix, found))
                    break
            else:
                stack.pop()

    @classmethod
    def _item_class(cls, tag: int) -> type[Any]:
        """The class of the items of a sequence; typed subclasses know better ones."""
        return ElementStore

    @classmethod
    def _closed_group(cls, tag: int) -> str:
        """The context group, by number, whose codes alone a sequence may have; typed subclasses know some."""
        return ""

    def _signed(self) -> bool | None:
        return self.get(PIXEL_REPRESENTATION) == 1 if PIXEL_REPRESENTATION in self._stored else None

    def _bits(self, tag: int) -> int | None:
        bits = self.get(WAVEFORM_BITS_ALLOCATED if tag >> 16 == 0x5400 else BITS_ALLOCATED)
        return bits if isinstance(bits, int) else None

    def _settled(self, tag: int, outer: bool | None) -> Element:
        """An element under the VR that Pixel Representation and Bits Allocated choose for it by now."""
        element = self._element(tag)
        if element.offset is not None or element.vr not in OPEN_VRS:
            return element
        row = registry.row(tag)
        if row is None or " or " not in row[2]:
            return element
        signed = self._signed()
        signed = outer if signed is None else signed
        return element.with_vr(vr_on_writing(row[2], tag, element.value, signed, self._bits(tag)))

    def _inherit(self, charset: Charset) -> None:
        """Take over the character set of the data set around; what was read, or says its own, keeps that."""
        if self._span is not None or SPECIFIC_CHARACTER_SET in self._stored or charset == self._context.charset:
            return
        self._context = self._context.but(charset=charset)
        for tag in self._stored:
            element = self._stored[tag] = self._element(tag).with_context(self._context)
            if element.vr == "SQ":
                element.value.inherit(charset)

    # Encoding.

    @property
    def touched(self) -> bool:
        """Whether an element was assigned or removed, here or in any item, since the data set was read."""
        if self._span is None or self._changed:
            return True
        return any(not isinstance(found, tuple) and found.touched for found in self._stored.values())

    def chunks(self, target: Target) -> list[Chunk]:
        """The encoded elements, without anything around them."""
        target = self._inner_target(target)
        as_read = self._encoded_for(target)
        if as_read and self._span is not None and not self.touched:
            return [self._context.source.view[self._span[1] : self._span[2]]]
        self._tags()
        return level_chunks(
            self._context,
            self._stored,
            lambda tag: self._settled(tag, target.signed),
            self._repeats,
            target,
            as_read=as_read,
            changed_groups=self._changed,
        )

    def item_chunks(self, target: Target) -> list[Chunk]:
        """The encoded elements as an item of a sequence, in the style of length that it had."""
        span = self._span
        # A data set that was no item has no header to keep.
        if span is None or span[0] == span[1]:
            return framed_item(self.chunks(target), False)
        if not self.touched and self._encoded_for(self._inner_target(target)):
            return closed_item(self._context, span)
        return framed_item(self.chunks(target), self._was_undefined())

    def _inner_target(self, target: Target) -> Target:
        if SPECIFIC_CHARACTER_SET in self._stored:
            target = attrs.evolve(target, charset=charset_of(self._element(SPECIFIC_CHARACTER_SET).raw))
        signed = self._signed()
        return target if signed is None or signed == target.signed else attrs.evolve(target, signed=signed)

    def _encoded_for(self, target: Target) -> bool:
        return self._context.explicit == target.explicit and self._context.charset == target.charset

    def _was_undefined(self) -> bool:
        span = self._span
        return (
            span is not None
            and span[1] - span[0] == 8
            and (self._context.source.data[span[0] + 4 : span[1]] == UNDEFINED.to_bytes(4, "little"))
        )


def _elements_of(prefix: str, elements: ElementStore) -> Iterator[tuple[str, Element]]:
    return ((prefix, element) for element in elements)


def _items_of(path: str, sequence: Element) -> Iterator[tuple[str, ElementStore]]:
    return ((f"{path}[{number}].", item) for number, item in enumerate(sequence.value, 1))
