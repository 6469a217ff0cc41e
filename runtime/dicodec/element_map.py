"""A data set's elements as a mapping by tag, with keywords as attributes (PS3.5 7.1). ``Dataset`` adds files."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from dicodec import registry
from dicodec.charset import charset_of
from dicodec.closed_codes import check_code
from dicodec.detach import Storage, detach_parts, detach_whole
from dicodec.dictionary import to_tag, unknown_keyword
from dicodec.element import Element
from dicodec.element_store import OPEN_VRS, ElementStore, Key
from dicodec.errors import UnknownKeyError, ValueEncodeError
from dicodec.new_element import new_element, new_sequence
from dicodec.source import Context
from dicodec.tag import BITS_ALLOCATED, PIXEL_REPRESENTATION, SPECIFIC_CHARACTER_SET, WAVEFORM_BITS_ALLOCATED, Tag
from dicodec.walk import ItemSpan, Span

#: What settles VRs that the dictionary leaves open.
_CHOICES: Final = (PIXEL_REPRESENTATION, BITS_ALLOCATED, WAVEFORM_BITS_ALLOCATED)


class ElementMap(ElementStore):
    """The elements of one data set or item, to read and to assign. See ``Dataset``, which users meet."""

    __slots__ = ()

    #: What a typed subclass declares, by keyword.
    _dicom_fields: ClassVar[Mapping[str, Any]] = {}

    @classmethod
    def _as_item(cls, value: Any) -> Self:
        """What stands in a sequence for a value that was assigned. Raises ValueEncodeError."""
        if isinstance(value, cls):
            return value
        if isinstance(value, ElementMap):
            return value  # type: ignore[return-value]  # an untyped item in a typed sequence is the user's choice
        make = getattr(value, "__dicom_item__", None)
        if make is not None:
            return cls._as_item(make())
        if isinstance(value, Mapping):
            made = cls.__new__(cls)
            for key, one in value.items():
                made[key] = one
            return made
        raise ValueEncodeError(f"expected a Dataset or a mapping as item, got {type(value).__name__} {value!r:.60}")

    # Hooks for typed subclasses, beside _item_class.

    def _check_value(self, keyword: str, tag: int, value: object) -> None:
        """Called before every assignment; may raise ValueEncodeError."""

    def _absent(self, keyword: str) -> Any:
        """What an attribute gives when the element is absent."""
        tag = Tag(registry.tag_of(keyword) or 0)
        raise AttributeError(f"{type(self).__name__} has no {keyword} {tag}", name=keyword, obj=self)

    def __setitem__(self, key: Key, value: Any) -> None:
        self.set(key, value)

    def set(self, key: Key, value: Any, vr: str | None = None) -> None:
        """Assign a value, or an element of another data set, which is taken over with its bytes.

        ``vr`` is needed for elements that the dictionary does not know, such as private ones; those also need their
        block reserved, see ``private_block``. None writes an empty element. Raises ValueEncodeError when the value
        does not fit, UnknownKeyError for an unknown keyword.
        """
        tag = to_tag(key)
        keyword = registry.keyword(tag)
        if isinstance(value, Element):
            if value.tag != tag:
                raise ValueEncodeError(f"{keyword} {Tag(tag)}: an element {value.tag} cannot stand here".lstrip())
            closed = self._closed_group(tag) if value.vr == "SQ" else ""
            for item in value.value if closed else ():
                check_code(item, closed)
            self._put(tag, value)
            return
        self._check_value(keyword, tag, value)
        dictionary_vr = vr or self._vr_for(tag)
        if tag & 0x10000 and tag & 0xFFFF >= 0x1000 and (tag & 0xFFFF0000 | tag >> 8 & 0xFF) not in self._stored:
            raise ValueEncodeError(
                f"{Tag(tag)}: no creator has reserved its block (PS3.5 7.8.1);"
                f" private_block(0x{tag >> 16:04X}, creator) does"
            )
        if dictionary_vr == "SQ":
            element = new_sequence(tag, value, self._context, self._item_class(tag), self._closed_group(tag))
        else:
            # Only for VRs that the dictionary leaves open, since this is done for every value that is assigned.
            signed, bits = (self._signed(), self._bits(tag)) if " or " in dictionary_vr else (None, None)
            element = new_element(tag, dictionary_vr, value, self._context, signed, bits)
        self._put(tag, element)

    def _vr_for(self, tag: int) -> str:
        row = registry.row(tag)
        if row is not None and row[2]:
            return row[2]
        if tag in self._stored:
            return self._element(tag).vr
        if tag & 0x10000 and 0x10 <= tag & 0xFFFF <= 0xFF:
            return "LO"
        if not tag & 0xFFFF:
            return "UL"
        raise ValueEncodeError(f"{Tag(tag)} is not in the data dictionary; say its VR, as in set(tag, value, vr='LO')")

    def _put(self, tag: int, element: Element) -> None:
        if tag in (SPECIFIC_CHARACTER_SET, PIXEL_REPRESENTATION):
            # What was read keeps the meaning that it had when it was read.
            for other in list(self._stored):
                self._element(other)
        if tag not in self._stored:
            self._sorted = False
        self._stored[tag] = element
        self._forget(tag)
        if element.vr == "SQ":
            element.value.inherit(self._context.charset)
        if tag == SPECIFIC_CHARACTER_SET:
            self._context = self._context.but(charset=charset_of(element.raw))
            self._stored = {other: self._element(other).with_context(self._context) for other in self._stored}
            for other in self._stored:
                if self._element(other).vr == "SQ":
                    self._element(other).value.inherit(self._context.charset)
        elif tag in _CHOICES:
            for other, found in list(self._stored.items()):
                if not isinstance(found, tuple) and found.vr in OPEN_VRS:
                    self._stored[other] = self._settled(other, None)

    def _forget(self, tag: int) -> None:
        self._changed.add(tag >> 16)
        if self.__dict__:
            self.__dict__.pop(registry.keyword(tag), None)

    def __delitem__(self, key: Key) -> None:
        tag = to_tag(key)
        if tag not in self._stored:
            raise UnknownKeyError(f"{Tag(tag)} {registry.keyword(tag)}".rstrip() + " is not in the data set")
        del self._stored[tag]
        self._forget(tag)

    # Keywords as attributes. Type checkers do not see these, so that typed subclasses are checked by what they
    # declare; on a plain data set they know ds["Rows"].value and ds.get("Rows").

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if not name[:1].isupper():
                raise AttributeError(f"{type(self).__name__} has no attribute {name!r}", name=name, obj=self)
            tag = registry.tag_of(name)
            if tag is None:
                raise AttributeError(unknown_keyword(name))
            if tag not in self._stored:
                return self._absent(name)
            value = self.__dict__[name] = self._element(tag).value
            return value

        def __setattr__(self, name: str, value: Any) -> None:
            if name.startswith("_") or (hasattr(type(self), name) and not name[:1].isupper()):
                object.__setattr__(self, name, value)
                return
            tag = registry.tag_of(name)
            if tag is None:
                raise AttributeError(unknown_keyword(name))
            self.set(tag, value)

        def __delattr__(self, name: str) -> None:
            tag = registry.tag_of(name)
            if tag is None:
                raise AttributeError(unknown_keyword(name))
            if tag not in self._stored:
                raise AttributeError(f"{type(self).__name__} has no {name} {Tag(tag)}")
            del self[tag]

    # Comparing and copying.

    def __eq__(self, other: object) -> bool:
        """Equal elements: tag, VR and value. What belongs to the file around a data set does not count."""
        if not isinstance(other, ElementMap):
            return NotImplemented
        tags = self._tags()
        return tags == other._tags() and all(self._element(tag) == other._element(tag) for tag in tags)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        count = len(self._stored)
        return f"<{type(self).__name__}: {count:,} element{'' if count == 1 else 's'}>"

    def __copy__(self) -> Self:
        return self._copied({tag: self._element(tag) for tag in self._tags()})

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        stored = self._stored.items()
        return self._copied({tag: found if isinstance(found, tuple) else found.copied(memo) for tag, found in stored})

    def _copied(self, stored: dict[int, Span | Element]) -> Self:
        made = type(self).__new__(type(self))
        put = object.__setattr__
        put(made, "_stored", stored)
        for slot in ("_context", "_depth", "_repeats", "_sorted", "_span"):
            put(made, slot, getattr(self, slot))
        put(made, "_changed", set(self._changed))
        # Values that were looked up by keyword are found again; what a subclass keeps beside them is copied.
        made.__dict__.update((name, value) for name, value in self.__dict__.items() if not name[:1].isupper())
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), *self._state())

    def _state(self) -> tuple[Any, ...]:
        """What a pickle holds: storage without the rest of the file, and what a subclass keeps beside it."""
        self._tags()
        old = Storage(self._context, self._span, self._stored, self._repeats)
        if self._span is None or self.touched:
            new = detach_parts(old, self._was_undefined())
        else:
            new = detach_whole(old, self._span)
        own = {name: value for name, value in self.__dict__.items() if not name[:1].isupper()}
        return new.context, new.span, new.stored, new.repeats, self._changed, self._depth, own


def _restore(
    cls: type[ElementMap],
    context: Context,
    span: ItemSpan | None,
    stored: dict[int, Span | Element],
    repeats: list[tuple[int, Span]],
    changed: set[int],
    depth: int,
    own: dict[str, Any],
) -> ElementMap:
    made = cls.__new__(cls)
    slots = {"_context": context, "_span": span, "_stored": stored, "_repeats": repeats, "_changed": changed}
    for name, value in {**slots, "_depth": depth, **own}.items():
        object.__setattr__(made, name, value)
    return made
