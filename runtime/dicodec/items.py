"""The items of a sequence (PS3.5 7.5)."""

from collections.abc import Iterable, Iterator, Mapping, MutableSequence
from copy import deepcopy
from threading import Lock
from typing import TYPE_CHECKING, Any, Generic, Protocol, Self, SupportsIndex, TypeVar, overload

from dicodec.charset import DEFAULT, Charset
from dicodec.closed_codes import check_code
from dicodec.closing import closed_item
from dicodec.levels import index_items, index_level, inner_context
from dicodec.numbering import number_items
from dicodec.source import NEW, Context
from dicodec.target import Chunk, Target
from dicodec.walk import UNDEFINED, ItemSpan, Level


class Item(Protocol):
    """What a data set must have to stand in a sequence."""

    @property
    def touched(self) -> bool: ...
    def item_chunks(self, target: Target) -> list[Chunk]: ...
    def _inherit(self, charset: Charset) -> None: ...
    @classmethod
    def _from_level(cls, context: Context, level: Level, *, depth: int = ..., item: ItemSpan | None = ...) -> Self: ...
    @classmethod
    def _as_item(cls, value: Any) -> Self: ...


# What stands in a sequence is an `Item`. Without the bound: checking it costs type checkers more than all the rest.
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

    # _list is None until somebody looks; then it holds spans of items that were not reached, and data sets. _charset
    # is that of the data set around, for items that are put in; _closed the context group whose codes alone may be.
    __slots__ = ("_charset", "_closed", "_context", "_depth", "_item_class", "_list", "_start", "_stop", "_touched")

    _item_class: type[Any]
    _list: list[ItemSpan | T] | None

    def __init__(self, items: Iterable[Any] = (), item_class: type[Any] | None = None, closed: str = "") -> None:
        if item_class is None:
            raise TypeError("Items needs to know the class of its items; assign a plain list to the data set instead")
        self._item_class = item_class
        self._closed = closed
        self._context = NEW
        self._charset = DEFAULT
        self._start = self._stop = 0
        self._depth = 0
        self._touched = True
        self._list = [self._checked(item) for item in items]
        self._number()

    @classmethod
    def parsed(
        cls, context: Context, start: int, stop: int, item_class: type[Any], depth: int, closed: str = ""
    ) -> "Items[T]":
        """The items of a sequence whose value stands at these positions of the context's source."""
        self: Items[T] = object.__new__(cls)
        self._item_class = item_class
        self._closed = closed
        self._context = context
        self._charset = context.charset
        self._start = start
        self._stop = stop
        self._depth = depth
        self._touched = False
        self._list = None
        return self

    @property
    def touched(self) -> bool:
        """Whether items were added, removed or changed since they were read."""
        if self._touched:
            return True
        return self._list is not None and any(type(one) is not tuple and one.touched for one in self._list)  # type: ignore[union-attr]

    def _load(self) -> list[ItemSpan | T]:
        found = self._list
        if found is None:
            with _LOCK:
                found = self._list
                if found is None:
                    spans = index_items(self._context, self._start, self._stop, self._depth).spans
                    found = self._list = list(spans)
        return found

    def _make(self, found: list[ItemSpan | T], index: int) -> T:
        with _LOCK:
            one = found[index]
            if not isinstance(one, tuple):
                return one
            context, data = self._context, self._context.source.data
            delimited = int.from_bytes(data[one[0] + 4 : one[0] + 8], "little") == UNDEFINED
            level = index_level(
                context, one[1], one[3] if delimited else one[2], delimited=delimited, depth=self._depth + 1
            )
            inner = inner_context(context, level)
            made: T = self._item_class._from_level(inner, level, depth=self._depth + 1, item=one)
            found[index] = made
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

    def _at(self, found: list[ItemSpan | T], index: int) -> T:
        one = found[index]
        return self._make(found, index) if isinstance(one, tuple) else one

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
        self._touched = True
        self._number()

    def __delitem__(self, index: SupportsIndex | slice) -> None:
        del self._load()[index]
        self._touched = True

    if TYPE_CHECKING:

        def append(self, value: T | Itemizable | Mapping[str, Any]) -> None: ...
        def extend(self, values: Iterable[T | Itemizable | Mapping[str, Any]]) -> None: ...
        def __iadd__(self, values: Iterable[T | Itemizable | Mapping[str, Any]]) -> Self: ...

    def insert(self, index: SupportsIndex, value: Any) -> None:
        """Put an item before an index."""
        self._load().insert(index, self._adopted(value))
        self._touched = True
        self._number()

    def _checked(self, value: Any) -> T:
        made: Any = self._item_class._as_item(value)
        # An item stands in one sequence: what was read, or has been put into one, is copied for another.
        if made._held or made._span is not None:
            made = deepcopy(made)
        object.__setattr__(made, "_held", True)
        if self._closed:
            check_code(made, self._closed)
        owned: T = made
        return owned

    def _number(self) -> None:
        numbered = getattr(self._item_class, "_numbered", None)
        if numbered is not None:
            number_items(self, *numbered)

    def _adopted(self, value: Any) -> T:
        made: Any = self._checked(value)
        made._inherit(self._charset)
        checked: T = made
        return checked

    def inherit(self, charset: Charset) -> None:
        """Let the character set of the data set around hold for items that were made and say none themselves."""
        self._charset = charset
        made: list[Any] = [one for one in self._list or () if not isinstance(one, tuple)]
        for one in made:
            one._inherit(charset)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Items | list | tuple):
            return len(self) == len(other) and all(mine == theirs for mine, theirs in zip(self, other, strict=True))
        return NotImplemented

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        count = "1 item" if len(self) == 1 else f"{len(self)} items"
        return f"<Items: {count}>"

    def __deepcopy__(self, memo: dict[int, Any]) -> "Items[T]":
        copied: Items[T] = Items.parsed(
            self._context, self._start, self._stop, self._item_class, self._depth, self._closed
        )
        copied._charset = self._charset
        if not self.touched:
            return copied
        copied._list = [one if isinstance(one, tuple) else deepcopy(one, memo) for one in self._load()]
        copied._touched = self._touched
        return copied

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (self._item_class, list(self), self._charset, self._closed)

    def chunks(self, target: Target) -> list[Chunk]:
        """The encoded items; those that were not touched are the bytes that were read."""
        context = self._context
        same = context.explicit == target.explicit and context.charset == target.charset
        found = self._load()
        chunks: list[Chunk] = []
        for index, one in enumerate(found):
            if isinstance(one, tuple) and same:
                chunks += closed_item(context, one)
                continue
            made: Any = self._make(found, index) if isinstance(one, tuple) else one
            chunks += made.item_chunks(target)
        return chunks


def _restore(item_class: type[T], items: list[T], charset: Charset, closed: str) -> Items[T]:
    restored: Items[T] = Items.parsed(NEW, 0, 0, item_class, 0, closed)
    restored._charset = charset
    restored._list = list(items)
    restored._touched = True
    return restored
