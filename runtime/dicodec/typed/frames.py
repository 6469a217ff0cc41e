"""Frames of multi-frame objects: their functional groups, be they shared or the frame's own (PS3.3 C.7.6.16)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import deepcopy
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, Self, TypedDict, TypeVar, dataclass_transform, overload

from dicodec import registry
from dicodec.core.nodes import Element
from dicodec.dataset import Dataset
from dicodec.errors import IncompleteError, ValueEncodeError
from dicodec.uid import new_uid

S = TypeVar("S")
P = TypeVar("P")
F = TypeVar("F", bound="Frame[Any, Any]")

SHARED: Final = "SharedFunctionalGroupsSequence"
PER_FRAME: Final = "PerFrameFunctionalGroupsSequence"


class Group:
    """A functional group as an attribute of a frame: one item, or several.

    ``usage`` is M, C or U. ``shared``, ``per_frame``: it may stand among the shared groups, among a frame's own.
    """

    __slots__ = ("name", "per_frame", "several", "shared", "tag", "usage")

    name: str

    def __init__(self, usage: str, tag: int, several: bool, shared: bool, per_frame: bool) -> None:
        self.usage, self.tag, self.several = usage, tag, several
        self.shared, self.per_frame = shared, per_frame

    def __set_name__(self, owner: type[Any], name: str) -> None:
        self.name = name

    def __get__(self, frame: Frame[Any, Any] | None, owner: type[Any]) -> Any:
        if frame is None:
            return self
        items = frame._items_of(self.tag)
        if items:
            return items if self.several else items[0]
        if self.usage == "M":
            raise AttributeError  # told by the frame, which Python asks next
        return None

    def __set__(self, frame: Frame[Any, Any], value: Any) -> None:
        frame._assign(self, value)

    def __delete__(self, frame: Frame[Any, Any]) -> None:
        frame._assign(self, None)


def group_m(tag: int, *, several: bool = False, shared: bool = True, per_frame: bool = True) -> Any:
    """A functional group of usage M: every frame has it."""
    return Group("M", tag, several, shared, per_frame)


def group_c(tag: int, *, several: bool = False, shared: bool = True, per_frame: bool = True) -> Any:
    """A functional group of usage C."""
    return Group("C", tag, several, shared, per_frame)


def group_u(tag: int, *, several: bool = False, shared: bool = True, per_frame: bool = True) -> Any:
    """A functional group of usage U."""
    return Group("U", tag, several, shared, per_frame)


@dataclass_transform(kw_only_default=True, eq_default=False, field_specifiers=(group_m,))
class Frame(Generic[S, P]):
    """A frame of a multi-frame object.

    One that is made here holds its groups until it is put into an object, by `functional_groups` or by assigning
    ``obj.frames``. One that an object gives is a view: a group is found among the frame's own or the shared ones, and
    assigning it changes the object. A group that was shared becomes every frame's own then.
    """

    _groups: ClassVar[Mapping[str, Group]] = {}
    _tags: ClassVar[frozenset[int]] = frozenset()
    _classes: ClassVar[tuple[str, str]] = ("", "")

    _own: dict[int, list[Any]]
    _frames: Frames[Any] | None
    _index: int

    def __init_subclass__(cls) -> None:
        own = {name: group for name, group in vars(cls).items() if isinstance(group, Group)}
        cls._groups = {**cls._groups, **own}
        cls._tags = frozenset(group.tag for group in cls._groups.values())
        for base in getattr(cls, "__orig_bases__", ()):
            named = tuple(getattr(one, "__forward_arg__", "") for one in getattr(base, "__args__", ()))
            if len(named) == 2 and all(named):
                cls._classes = (named[0], named[1])

    def __init__(self, **groups: Any) -> None:
        unknown = [name for name in groups if name not in self._groups]
        lacking = [name for name, group in self._groups.items() if group.usage == "M" and groups.get(name) is None]
        if unknown or lacking:
            lines = [_unknown(type(self), name) for name in unknown]
            lines += [f"mandatory functional groups are missing: {', '.join(lacking)}"] if lacking else []
            raise IncompleteError(f"{type(self).__name__}: " + "\n".join(lines))
        self._own = {}
        self._frames = None
        self._index = 0
        for name, value in groups.items():
            setattr(self, name, value)

    @classmethod
    def _view(cls, frames: Frames[Any], index: int) -> Self:
        self = cls.__new__(cls)
        self._own, self._frames, self._index = {}, frames, index
        return self

    @classmethod
    def dimensions(cls, *keywords: str) -> Dimensions:
        """Dimensions of these attributes, to unpack into a constructor: their indexes, and one organization.

        Each attribute stands in some functional group, which is found; `FrameContentItem.DimensionIndexValues` of the
        frames has one number for each, in this order (PS3.3 C.7.6.17). Raises ValueEncodeError for an attribute that
        is in no functional group, or in several.
        """
        uid = new_uid()
        indexes = []
        for keyword in keywords:
            groups = [group for group in cls._groups.values() if keyword in cls._item_class(group)._dicom_fields]
            if len(groups) != 1:
                held = ", ".join(group.name for group in groups) or "no functional group"
                raise ValueEncodeError(f"{keyword} is in {held} of {cls.__name__}; a dimension has to be in one")
            pointers = {"DimensionIndexPointer": keyword, "FunctionalGroupPointer": groups[0].tag}
            indexes.append({**pointers, "DimensionOrganizationUID": uid})
        organizations = [{"DimensionOrganizationUID": uid}]
        return Dimensions(DimensionOrganizationSequence=organizations, DimensionIndexSequence=indexes)

    @classmethod
    def _item_class(cls, group: Group) -> type[Any]:
        """The class of the items of a functional group."""
        holder = registry.item_class(cls._classes[1 if group.per_frame else 0])
        found: type[Any] = holder._item_class(group.tag)
        return found

    @property
    def number(self) -> int:
        """The number of the frame in its object, from 1; 0 for a frame that is in none."""
        return 0 if self._frames is None else self._index + 1

    def _items_of(self, tag: int) -> Sequence[Any]:
        if self._frames is None:
            return self._own.get(tag, ())
        item = self._frames._item(self._index)
        found: Sequence[Any] = item.get(tag) or () if tag in item else self._frames._shared_items(tag)
        return found

    def _assign(self, group: Group, value: Any) -> None:
        if group.several and isinstance(value, Mapping | Dataset | str):
            raise ValueEncodeError(f"{group.name}: expected a list of items, got {type(value).__name__}")
        items = [] if value is None else list(value) if group.several else [value]
        if self._frames is None:
            # Held as the class of items that the group has, so that what is wrong is said here.
            kind = self._item_class(group)
            self._own[group.tag] = [kind._as_item(item) for item in items]
            return
        if not group.per_frame:
            raise ValueEncodeError(f"{group.name} cannot be of one frame: it is a shared functional group only")
        if not len(self._frames._items()):
            raise ValueEncodeError(f"{group.name}: the object has no functional groups of its frames, only shared ones")
        self._frames._unshare(group)
        item = self._frames._item(self._index)
        if items:
            item[group.tag] = items
        elif group.tag in item:
            del item[group.tag]

    def __eq__(self, other: object) -> bool:
        """Equal functional groups, wherever they stand."""
        if not isinstance(other, Frame) or type(self) is not type(other):
            return NotImplemented
        return all(
            _all_equal([self._items_of(group.tag), other._items_of(group.tag)]) for group in self._groups.values()
        )

    __hash__ = None  # type: ignore[assignment]  # its groups can change

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            known = name in self._groups
            what = f"{self!r} has no {name}, which is mandatory" if known else _unknown(type(self), name)
            raise AttributeError(what, name=name, obj=self)

        def __setattr__(self, name: str, value: Any) -> None:
            if not name.startswith("_") and name not in self._groups:
                raise AttributeError(_unknown(type(self), name), name=name, obj=self)
            object.__setattr__(self, name, value)

    def __repr__(self) -> str:
        held = [name for name, group in self._groups.items() if self._items_of(group.tag)]
        place = f" {self.number}" if self.number else ""
        return f"<{type(self).__name__}{place}: {', '.join(held) or 'no functional groups'}>"


def _unknown(kind: type[Frame[Any, Any]], name: str) -> str:
    return f"{name} is no functional group of {kind.__name__}{registry.did_you_mean(name, kind._groups)}"


class FunctionalGroups(TypedDict, Generic[S, P]):
    """The attributes that hold the functional groups of all frames, to unpack into a constructor."""

    SharedFunctionalGroupsSequence: list[S]
    PerFrameFunctionalGroupsSequence: list[P]


class Dimensions(TypedDict):
    """The attributes of the Multi-frame Dimension module."""

    DimensionOrganizationSequence: list[Any]
    DimensionIndexSequence: list[Any]


def functional_groups(frames: Iterable[Frame[S, P]], *, share: bool = True) -> FunctionalGroups[S, P]:
    """The functional groups of frames: ``EnhancedMRImage(**functional_groups(frames), **image_pixels(array), ...)``.

    What is equal in all frames goes to the shared groups as far as the IOD allows it; without ``share`` only what may
    not be a frame's own does. Frames of an object keep what else their items have, private elements for instance.
    Raises ValueEncodeError for a group that has to be shared and differs, for frames of several IODs, or for no frame.
    """
    listed = list(frames)
    if not listed:
        raise ValueEncodeError("functional_groups: there is no frame; an object has one at least")
    kind = type(listed[0])
    if not issubclass(kind, Frame) or any(type(frame) is not kind for frame in listed):
        raise ValueEncodeError(f"functional_groups: expected frames of one IOD, got {listed[0]!r:.60} and others")
    shared, per_frame = (registry.item_class(name) for name in kind._classes)
    common, owns = shared.draft(), [per_frame.draft() for _ in listed]
    for group in kind._groups.values():
        found = [frame._items_of(group.tag) for frame in listed]
        if not any(found):
            continue
        same = group.shared and (share or not group.per_frame) and _all_equal(found)
        if same:
            common[group.tag] = list(found[0])
        elif not group.per_frame:
            raise ValueEncodeError(f"{group.name} differs between frames, and has to be shared by all")
        else:
            for own, items in zip(owns, found, strict=True):
                if items:
                    own[group.tag] = list(items)
    sources = [frame._frames for frame in listed]
    for frame, source, own in zip(listed, sources, owns, strict=True):
        if source is not None:
            _take_over(source._item(frame._index), own, kind._tags)
    first = sources[0]
    if first is not None and all(one is not None and one._of is first._of for one in sources):
        _take_over(first._shared() or (), common, kind._tags)
    return FunctionalGroups(SharedFunctionalGroupsSequence=[common], PerFrameFunctionalGroupsSequence=owns)


def _take_over(elements: Iterable[Element], item: Any, groups: frozenset[int]) -> None:
    """Take over what is beside the functional groups of a class: private elements and groups of other IODs."""
    for element in elements:
        if element.tag not in groups:
            item.set(element.tag, deepcopy(element))


def _all_equal(found: list[Sequence[Any]]) -> bool:
    first = found[0]
    return all(
        len(items) == len(first) and all(a is b or a == b for a, b in zip(items, first, strict=True)) for items in found
    )


class Frames(Sequence[F]):
    """The frames of an object, counted from 0: ``obj.frames[12].plane_position``, wherever that stands."""

    __slots__ = ("_kind", "_of")

    def __init__(self, of: Dataset, kind: type[F]) -> None:
        self._of = of
        self._kind = kind

    def _items(self) -> Sequence[Any]:
        return self._of.get(PER_FRAME) or ()

    def _item(self, index: int) -> Any:
        items = self._items()
        return items[index] if len(items) else {}

    def _shared(self) -> Any:
        return next(iter(self._of.get(SHARED) or ()), None)

    def _shared_items(self, tag: int) -> Sequence[Any]:
        shared = self._shared()
        return (shared.get(tag) or ()) if shared is not None else ()

    def __len__(self) -> int:
        count = len(self._items())
        if not count and self._shared() is not None:
            # Tiled images may leave out what follows from the place of a tile (PS3.3 C.7.6.17.3).
            number = self._of.get("NumberOfFrames")
            count = number if isinstance(number, int) else 0
        return count

    @overload
    def __getitem__(self, index: int) -> F: ...
    @overload
    def __getitem__(self, index: slice) -> list[F]: ...
    def __getitem__(self, index: int | slice) -> F | list[F]:
        if isinstance(index, slice):
            return [self._kind._view(self, place) for place in range(*index.indices(len(self)))]
        place = index + len(self) if index < 0 else index
        if not 0 <= place < len(self):
            raise IndexError(f"no frame at index {index}; there are {len(self)}, counted from 0 in Python")
        return self._kind._view(self, place)

    def __iter__(self) -> Iterator[F]:
        return (self._kind._view(self, place) for place in range(len(self)))

    def share(self) -> None:
        """Move what is equal in all frames to the shared functional groups, as far as the IOD allows it."""
        self._write(functional_groups(list(self)))

    def _write(self, groups: Mapping[str, Any]) -> None:
        self._of[SHARED], self._of[PER_FRAME] = groups[SHARED], groups[PER_FRAME]
        self._of["NumberOfFrames"] = len(groups[PER_FRAME])

    def _unshare(self, group: Group) -> None:
        items = self._shared_items(group.tag)
        if not items:
            return
        for item in self._items():
            if group.tag not in item:
                item[group.tag] = list(items)  # which are copied, each for its new place
        del self._shared()[group.tag]

    def __repr__(self) -> str:
        return f"<{len(self)} frames of {self._kind.__name__}>"


class MultiFrame(Generic[F]):
    """What objects with functional groups have: their frames."""

    __slots__ = ()

    _frame_class: ClassVar[str] = ""

    def __init_subclass__(cls) -> None:
        for base in getattr(cls, "__orig_bases__", ()):
            for one in getattr(base, "__args__", ()):
                cls._frame_class = getattr(one, "__forward_arg__", cls._frame_class)

    @property
    def frames(self) -> Frames[F]:
        """The frames; assigning some writes both functional groups sequences and Number of Frames."""
        assert isinstance(self, Dataset)
        return Frames(self, registry.frame_class(self._frame_class))

    @frames.setter
    def frames(self, frames: Iterable[F]) -> None:
        listed: list[Frame[Any, Any]] = list(frames)
        self.frames._write(functional_groups(listed))
