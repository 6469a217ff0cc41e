"""A data set's elements as a mapping by tag, with keywords as attributes (PS3.5 7.1). ``Dataset`` adds files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from dicodec import registry
from dicodec.charset import charset_of
from dicodec.closed_codes import check_code
from dicodec.core.assign import quick_assign
from dicodec.core.choices import CHOOSING, bits, signed_in_force
from dicodec.core.decode_all import decode_all
from dicodec.core.inherit import inherit_items, set_charset, settle_assigned
from dicodec.core.levels import Level, new_level
from dicodec.core.nodes import Element
from dicodec.core.paths import reach_as, walk
from dicodec.core.walk import elements_of
from dicodec.core.write import in_order
from dicodec.detach import LevelState, detached, restored
from dicodec.dictionary import to_tag, unknown_keyword
from dicodec.errors import DecodeError, UnknownKeyError, ValueEncodeError
from dicodec.new_element import new_element, new_sequence
from dicodec.tag import SPECIFIC_CHARACTER_SET, Tag

Key = int | str | tuple[int, int]

_new = object.__new__
_put = object.__setattr__


class ElementMap:
    """The elements of one data set or item, to read and to assign. See ``Dataset``, which users meet."""

    # _level is the storage. Values that were reached by keyword are kept in __dict__, so that the second access is
    # free.
    __slots__ = ("__dict__", "__weakref__", "_level")

    _level: Level
    #: What a typed subclass declares, by keyword.
    _dicom_fields: ClassVar[Mapping[str, Any]] = {}
    #: Whether `_check_value` has something to say.
    _checks: ClassVar[bool] = False

    def __new__(cls, *args: Any, **values: Any) -> Self:
        # Storage is set up here, so that subclasses may have any __init__, or be made without it.
        return cls._over(new_level())

    @classmethod
    def _over(cls, level: Level) -> Self:
        """Adopt a storage without running ``__init__``."""
        self = _new(cls)
        _put(self, "_level", level)
        return self

    @classmethod
    def _class_of(cls, level: Level) -> type[Self]:
        """The class for a storage: a subclass, where the content calls for it."""
        return cls

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

    # Hooks for typed subclasses.

    @classmethod
    def _item_class(cls, tag: int) -> type[Any]:
        """The class of the items of a sequence; typed subclasses know better ones."""
        return ElementMap

    @classmethod
    def _closed_group(cls, tag: int) -> str:
        """The context group, by number, whose codes alone a sequence may have; typed subclasses know some."""
        return ""

    def _check_value(self, keyword: str, tag: int, value: object) -> None:
        """Called before every assignment; may raise ValueEncodeError."""

    def _absent(self, keyword: str) -> Any:
        """What an attribute gives when the element is absent."""
        tag = Tag(registry.tag_of(keyword) or 0)
        raise AttributeError(f"{type(self).__name__} has no {keyword} {tag}", name=keyword, obj=self)

    # Reading.

    def __getitem__(self, key: Key) -> Element:
        tag = to_tag(key)
        element = elements_of(self._level).get(tag)
        if element is None:
            raise UnknownKeyError(f"{Tag(tag)} {registry.keyword(tag)}".rstrip() + " is not in the data set")
        return self._reached(element)

    def _reached(self, element: Element) -> Element:
        """An element that somebody looks at: its items are to know their class."""
        if element.vr == "SQ":
            reach_as(self._level, element, type(self))
        return element

    def _element(self, tag: int) -> Element:
        return self._reached(elements_of(self._level)[tag])

    def get(self, key: Key, default: Any = None) -> Any:
        """The *value* of an element (not the element), or ``default`` where it is absent. Empty gives None."""
        try:
            tag = to_tag(key)
        except UnknownKeyError:
            return default
        element = elements_of(self._level).get(tag)
        return default if element is None else self._reached(element).value

    def __contains__(self, key: object) -> bool:
        if not isinstance(key, int | str | tuple):
            return False
        try:
            return to_tag(key) in elements_of(self._level)
        except (UnknownKeyError, ValueError, TypeError):
            return False

    def _tags(self) -> list[int]:
        return list(in_order(self._level))

    def __iter__(self) -> Iterator[Element]:
        return map(self._reached, list(in_order(self._level).values()))

    @property
    def damage(self) -> DecodeError | None:
        """With ``partial=True``, the first damage that was found in the file so far; items are found when reached."""
        return self._level.context.source.damage

    @property
    def touched(self) -> bool:
        """Whether an element was assigned or removed, here or in any item, since the data set was read."""
        return self._level.is_touched()

    def __len__(self) -> int:
        return len(elements_of(self._level))

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
        return walk(self._level, type(self), "")

    def decode_all(self) -> int:
        """Decode every value now, items included; returns how many elements there are.

        Reading decodes a value when it is looked at, which is faster as long as not all are. A value that cannot be
        decoded raises when it is looked at, as ever. Raises DecodeError where items cannot be told apart.
        """
        return decode_all(self._level)

    # Assigning.

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
        if self._checks:
            self._check_value(keyword, tag, value)
        if vr is None and quick_assign(self._level, tag, value):
            if self.__dict__:
                self.__dict__.pop(keyword, None)
            return
        dictionary_vr = vr or self._vr_for(tag)
        level = self._level
        if tag & 0x10000 and tag & 0xFFFF >= 0x1000 and (tag & 0xFFFF0000 | tag >> 8 & 0xFF) not in elements_of(level):
            raise ValueEncodeError(
                f"{Tag(tag)}: no creator has reserved its block (PS3.5 7.8.1);"
                f" private_block(0x{tag >> 16:04X}, creator) does"
            )
        if dictionary_vr == "SQ":
            element = new_sequence(tag, value, level.context, self._item_class(tag), self._closed_group(tag))
        elif " or " in dictionary_vr:
            # Only for VRs that the dictionary leaves open, since this is done for every value that is assigned.
            element = new_element(tag, dictionary_vr, value, level.context, signed_in_force(level), bits(level, tag))
        else:
            element = new_element(tag, dictionary_vr, value, level.context, None, None)
        self._put(tag, element)

    def _vr_for(self, tag: int) -> str:
        row = registry.row(tag)
        if row is not None and row[2]:
            return row[2]
        element = elements_of(self._level).get(tag)
        if element is not None:
            return element.vr
        if tag & 0x10000 and 0x10 <= tag & 0xFFFF <= 0xFF:
            return "LO"
        if not tag & 0xFFFF:
            return "UL"
        raise ValueEncodeError(f"{Tag(tag)} is not in the data dictionary; say its VR, as in set(tag, value, vr='LO')")

    def _put(self, tag: int, element: Element) -> None:
        level = self._level
        elements = elements_of(level)
        if tag not in elements:
            level.in_order = False
        elements[tag] = element
        self._forget(tag)
        if element.vr == "SQ":
            inherit_items(element, level)
        if tag == SPECIFIC_CHARACTER_SET:
            # What was read keeps the meaning that it had when it was read: its own context.
            set_charset(level, charset_of(element.raw))
        elif tag in CHOOSING:
            settle_assigned(level)

    def _forget(self, tag: int) -> None:
        self._level.change(tag >> 16)
        if self.__dict__:
            self.__dict__.pop(registry.keyword(tag), None)

    def __delitem__(self, key: Key) -> None:
        tag = to_tag(key)
        elements = elements_of(self._level)
        if tag not in elements:
            raise UnknownKeyError(f"{Tag(tag)} {registry.keyword(tag)}".rstrip() + " is not in the data set")
        del elements[tag]
        self._forget(tag)
        if tag in CHOOSING:
            settle_assigned(self._level)

    # Keywords as attributes. Type checkers do not see these, so that typed subclasses are checked by what they
    # declare; on a plain data set they know ds["Rows"].value and ds.get("Rows").

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if not name[:1].isupper():
                raise AttributeError(f"{type(self).__name__} has no attribute {name!r}", name=name, obj=self)
            tag = registry.tag_of(name)
            if tag is None:
                raise AttributeError(unknown_keyword(name))
            element = elements_of(self._level).get(tag)
            if element is None:
                return self._absent(name)
            value = self.__dict__[name] = self._reached(element).value
            return value

        def __setattr__(self, name: str, value: Any) -> None:
            tag = registry.tag_of(name)
            if tag is not None:
                if not self._checks and quick_assign(self._level, tag, value):
                    if self.__dict__:
                        self.__dict__.pop(name, None)
                else:
                    self.set(tag, value)
            elif name.startswith("_") or (hasattr(type(self), name) and not name[:1].isupper()):
                object.__setattr__(self, name, value)
            else:
                raise AttributeError(unknown_keyword(name))

        def __delattr__(self, name: str) -> None:
            tag = registry.tag_of(name)
            if tag is None:
                raise AttributeError(unknown_keyword(name))
            if tag not in elements_of(self._level):
                raise AttributeError(f"{type(self).__name__} has no {name} {Tag(tag)}")
            del self[tag]

    # Comparing and copying.

    def __eq__(self, other: object) -> bool:
        """Equal elements: tag, VR and value. What belongs to the file around a data set does not count."""
        if not isinstance(other, ElementMap):
            return NotImplemented
        mine, theirs = in_order(self._level), in_order(other._level)
        return list(mine) == list(theirs) and all(
            self._reached(one) == other._reached(two) for one, two in zip(mine.values(), theirs.values(), strict=True)
        )

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        count = len(self)
        return f"<{type(self).__name__}: {count:,} element{'' if count == 1 else 's'}>"

    def __copy__(self) -> Self:
        return self._copied(dict(in_order(self._level)))

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        elements = elements_of(self._level)
        return self._copied({tag: self._reached(one).__deepcopy__(memo) for tag, one in elements.items()})

    def _copied(self, elements: dict[int, Element]) -> Self:
        made = type(self)._over(self._level.copied(elements))
        # Values that were looked up by keyword are found again; what a subclass keeps beside them is copied.
        made.__dict__.update((name, value) for name, value in self.__dict__.items() if not name[:1].isupper())
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), detached(self._level), self._own_state())

    def _own_state(self) -> dict[str, Any]:
        """What a pickle holds beside the storage."""
        return {name: value for name, value in self.__dict__.items() if not name[:1].isupper()}


def _restore(cls: type[ElementMap], state: LevelState, own: dict[str, Any]) -> ElementMap:
    made = cls._over(restored(state))
    for name, value in own.items():
        object.__setattr__(made, name, value)
    return made
