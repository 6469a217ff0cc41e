"""What type checkers see of a typed attribute: what reading gives, and what writing accepts beyond that."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, overload

if TYPE_CHECKING:
    from typing import Self

    from typing_extensions import Buffer as Buffer
else:
    Buffer = Any

R = TypeVar("R")
W = TypeVar("W")
R_co = TypeVar("R_co", covariant=True)


class Attr(Generic[R, W]):
    """The type of an attribute that reads as ``R`` and accepts ``W`` too: ``Attr[PersonName | None, str]``.

    Only annotations use it, as a descriptor for type checkers; at run time attributes are found by
    `dicodec.Dataset` and there is no object of this class.
    """

    if TYPE_CHECKING:

        @overload
        def __get__(self, instance: None, owner: type[Any]) -> Self: ...
        @overload
        def __get__(self, instance: object, owner: type[Any]) -> R: ...
        def __get__(self, instance: object | None, owner: type[Any]) -> Self | R: ...
        def __set__(self, instance: Any, value: R | W) -> None: ...


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
