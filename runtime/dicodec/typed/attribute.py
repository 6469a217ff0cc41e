"""What type checkers see of a typed attribute: what reading gives, and what writing accepts.

Only annotations use these classes, as descriptors for type checkers; at run time attributes are found by
`dicodec.Dataset` and there is no object of them. They are plain and few because checkers meet them 20,000 times: a
union or a bound in a signature here costs seconds (docs/decisions/typed-attributes.md).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, overload

from dicodec.items import Items
from dicodec.typed.concepts import CodedConcept

if TYPE_CHECKING:
    from typing import Self

    from typing_extensions import Buffer as Buffer
else:
    Buffer = Any

R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)
# Covariant although it is written: a class of content items asks for less than its base class accepts.
W_co = TypeVar("W_co", covariant=True)
T = TypeVar("T")
C = TypeVar("C", bound=CodedConcept)


class Attr(Generic[R_co, W_co]):
    """An attribute that reads as ``R`` and is written with ``W``: ``Attr[PersonName | None, AnyPN | None]``."""

    if TYPE_CHECKING:

        @overload
        def __get__(self, instance: None, owner: type[Any]) -> Self: ...
        @overload
        def __get__(self, instance: object, owner: type[Any]) -> R_co: ...
        def __get__(self, instance: object | None, owner: type[Any]) -> Self | R_co: ...
        def __set__(self, instance: Any, value: W_co) -> None: ...  # type: ignore[misc]


class OptSeq(Generic[T]):
    """A sequence that may be absent or empty: reads as ``Items[T] | None``."""

    if TYPE_CHECKING:

        @overload
        def __get__(self, instance: None, owner: type[Any]) -> Self: ...
        @overload
        def __get__(self, instance: object, owner: type[Any]) -> Items[T] | None: ...
        def __get__(self, instance: object | None, owner: type[Any]) -> Self | Items[T] | None: ...
        def __set__(self, instance: Any, value: Iterable[T] | None) -> None: ...


class Seq(OptSeq[T]):
    """A sequence that every object has, with an item at least: reads as ``Items[T]``."""

    if TYPE_CHECKING:

        @overload
        def __get__(self, instance: None, owner: type[Any]) -> Self: ...
        @overload
        def __get__(self, instance: object, owner: type[Any]) -> Items[T]: ...
        def __get__(self, instance: object | None, owner: type[Any]) -> Self | Items[T]: ...
        def __set__(self, instance: Any, value: Iterable[T]) -> None: ...  # type: ignore[override]


class OptCodes(OptSeq[T]):
    """A code sequence, which coded concepts can be put into as they are; it may be absent or empty."""

    if TYPE_CHECKING:

        def __set__(self, instance: Any, value: Iterable[T | CodedConcept] | None) -> None: ...


class Codes(Seq[T], OptCodes[T]):
    """A code sequence that every object has, with an item at least."""

    if TYPE_CHECKING:

        def __set__(self, instance: Any, value: Iterable[T | CodedConcept]) -> None: ...  # type: ignore[override]


class OptCodesOf(OptSeq[T], Generic[T, C]):
    """A code sequence whose context group is defined and not extensible: only its codes, the class ``C``, may stand
    in it. It may be absent or empty.
    """

    if TYPE_CHECKING:

        def __set__(self, instance: Any, value: Iterable[T | C] | None) -> None: ...


class CodesOf(Seq[T], OptCodesOf[T, C], Generic[T, C]):
    """The same for a sequence that every object has, with an item at least."""

    if TYPE_CHECKING:

        def __set__(self, instance: Any, value: Iterable[T | C]) -> None: ...  # type: ignore[override]


class Readable(Protocol[R_co]):
    """Anything that reads as ``R`` from an instance: what a module's protocol asks of an attribute.

    A property would do for mypy; pyright holds that an `Attr` is no property, but accepts it as this.
    """

    @overload
    def __get__(self, instance: None, owner: type[Any]) -> Any: ...
    @overload
    def __get__(self, instance: object, owner: type[Any]) -> R_co: ...
    def __get__(self, instance: object | None, owner: type[Any]) -> Any: ...


def reads(function: Callable[[Any], R]) -> Readable[R]:
    """Declare an attribute in a module's protocol: an object that has the module reads as this."""
    return property(function)
