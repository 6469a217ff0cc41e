"""The items of a sequence (PS3.5 7.5)."""

from collections.abc import Iterable, Iterator, Mapping, MutableSequence
from copy import deepcopy
from threading import Lock
from typing import TYPE_CHECKING, Any, Generic, Protocol, Self, SupportsIndex, TypeVar, overload

from dicodec.charset import Charset
from dicodec.closed_codes import check_code
from dicodec.core.inherit import inherit
from dicodec.core.levels import Level, Sequence
from dicodec.core.source import NEW
from dicodec.core.walk import elements_of, levels_of
from dicodec.numbering import number_items

# What stands in a sequence is a data set. Without the bound: checking it costs type checkers more than all the rest.
T = TypeVar("T")


class Itemizable(Protocol):
    """What becomes an item where one is put into a sequence, such as a coded concept."""

    def __dicom_item__(self) -> Any: ...


# Items are made once, even if several threads ask for the same one; that is rare enough to share a lock.
_LOCK = Lock()


class Items(MutableSequence[T], Generic[T]):
    """The items of a sequence, a list of data sets that counts from 0 and decodes an item when it is reached.

    Accepts data sets, mappings of keywords to values, and objects with a method ``__dicom_item__()`` that returns a
    data set, such as coded concepts. Raises DecodeError when the bytes of the sequence or of an item are damaged.
    """

    # The storage keeps the items; there, one that nobody has reached is no data set yet.
    __slots__ = ("_sequence",)

    _sequence: Sequence

    def __init__(self, items: Iterable[Any] = (), item_class: type[Any] | None = None, closed: str = "") -> None:
        if item_class is None:
            raise TypeError("Items needs to know the class of its items; assign a plain list to the data set instead")
        sequence = self._sequence = Sequence(NEW, 0, 0)
        sequence.kind = item_class
        sequence.closed = closed
        sequence.touched = True
        sequence.entries = [self._checked(item) for item in items]
        self._number()

    @classmethod
    def over(cls, sequence: Sequence) -> "Items[T]":
        """The items that a storage holds."""
        self: Items[T] = object.__new__(cls)
        self._sequence = sequence
        return self

    @property
    def touched(self) -> bool:
        """Whether items were added, removed or changed since they were read."""
        return self._sequence.is_touched()

    def _load(self) -> list[Any]:
        entries = self._sequence.entries
        if entries is None:
            with _LOCK:
                entries = levels_of(self._sequence)
        return entries

    def _at(self, entries: list[Any], index: int) -> T:
        one = entries[index]
        if isinstance(one, Level):
            with _LOCK:
                one = entries[index]
                if isinstance(one, Level):
                    elements_of(one)  # whoever reaches an item is told of damage in it
                    kind = self._sequence.kind
                    one = entries[index] = kind._class_of(one)._over(one)
        made: T = one
        return made

    def __len__(self) -> int:
        return len(self._load())

    @overload
    def __getitem__(self, index: SupportsIndex) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> "list[T]": ...
    def __getitem__(self, index: SupportsIndex | slice) -> "T | list[T]":
        found = self._load()
        if isinstance(index, slice):
            return [self._at(found, place) for place in range(*index.indices(len(found)))]
        place = index.__index__()
        if place < 0:
            place += len(found)
        if not 0 <= place < len(found):
            count = "1 item" if len(found) == 1 else f"{len(found)} items"
            raise IndexError(f"no item at index {index.__index__()}; there is {count}, counted from 0 in Python")
        return self._at(found, place)

    def __iter__(self) -> Iterator[T]:
        found = self._load()
        index = 0
        while index < len(found):
            yield self._at(found, index)
            index += 1

    @overload
    def __setitem__(self, index: SupportsIndex, value: Any) -> None: ...
    @overload
    def __setitem__(self, index: slice, value: Iterable[Any]) -> None: ...
    def __setitem__(self, index: SupportsIndex | slice, value: Any) -> None:
        found = self._load()
        if isinstance(index, slice):
            found[index] = [self._adopted(one) for one in value]
        else:
            found[index] = self._adopted(value)
        self._sequence.touched = True
        self._number()

    def __delitem__(self, index: SupportsIndex | slice) -> None:
        del self._load()[index]
        self._sequence.touched = True

    if TYPE_CHECKING:

        def append(self, value: T | Itemizable | Mapping[str, Any]) -> None: ...
        def extend(self, values: Iterable[T | Itemizable | Mapping[str, Any]]) -> None: ...
        def __iadd__(self, values: Iterable[T | Itemizable | Mapping[str, Any]]) -> Self: ...

    def insert(self, index: SupportsIndex, value: Any) -> None:
        """Put an item before an index."""
        self._load().insert(index, self._adopted(value))
        self._sequence.touched = True
        self._number()

    def _checked(self, value: Any) -> T:
        sequence = self._sequence
        made: Any = sequence.kind._as_item(value)
        level = made._level
        # An item stands in one sequence: what was read, or has been put into one, is copied for another.
        if level.held or level.pos >= 0:
            made = deepcopy(made)
        made._level.held = True
        if sequence.closed:
            check_code(made, sequence.closed)
        owned: T = made
        return owned

    def _number(self) -> None:
        numbered = getattr(self._sequence.kind, "_numbered", None)
        if numbered is not None:
            number_items(self, *numbered)

    def _adopted(self, value: Any) -> T:
        made: Any = self._checked(value)
        inherit(made._level, self._sequence.charset, self._sequence.signed)
        checked: T = made
        return checked

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Items | list | tuple):
            return len(self) == len(other) and all(mine == theirs for mine, theirs in zip(self, other, strict=True))
        return NotImplemented

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        count = "1 item" if len(self) == 1 else f"{len(self)} items"
        return f"<Items: {count}>"

    def __deepcopy__(self, memo: dict[int, Any]) -> "Items[T]":
        return Items.over(self._sequence.copied(memo))

    def __reduce__(self) -> tuple[Any, ...]:
        sequence = self._sequence
        return _restore, (sequence.kind, list(self), sequence.charset, sequence.signed, sequence.closed)


def _restore(item_class: type[T], items: list[T], charset: Charset, signed: bool, closed: str) -> Items[T]:
    sequence = Sequence(NEW, 0, 0)
    sequence.kind, sequence.closed, sequence.charset, sequence.signed = item_class, closed, charset, signed
    sequence.entries = list(items)
    sequence.touched = True
    return Items.over(sequence)
