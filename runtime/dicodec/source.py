"""Where parsed elements come from: the bytes, and what the enclosing data sets say about how to read them."""

from typing import Any, Final

from dicodec.charset import DEFAULT, Charset
from dicodec.errors import DecodeError


class Source:
    """The bytes of one file or message. Elements and data sets point here, never to each other's parents.

    ``partial`` keeps what stands before damage, and the first error in ``damage``, instead of raising. ``indexed``
    holds what the walk found inside undefined lengths on its way to their end, by position, until a data set is
    made of it.
    """

    __slots__ = ("damage", "data", "indexed", "name", "partial", "view")

    def __init__(
        self, data: bytes, name: str = "<bytes>", partial: bool = False, damage: DecodeError | None = None
    ) -> None:
        self.data: Final = data
        self.view: Final = memoryview(data)
        self.name: Final = name
        self.partial: Final = partial
        self.indexed: Final[dict[int, Any]] = {}
        self.damage = damage

    def __reduce__(self) -> tuple[Any, ...]:
        return Source, (self.data, self.name, self.partial, self.damage)

    def __deepcopy__(self, memo: dict[int, Any]) -> "Source":
        return self  # the bytes never change


class Context:
    """How to read elements of one level: encoding, character set, and whether pixel values are signed.

    Immutable. Items share the context of the data set around them unless they have one of these attributes
    themselves, so the nearest one holds (PS3.3 C.12.1.1.2, PS3.5 A.1).
    """

    __slots__ = ("charset", "explicit", "signed", "source")

    def __init__(self, source: Source, explicit: bool, charset: Charset = DEFAULT, signed: bool = False) -> None:
        self.source: Final = source
        self.explicit: Final = explicit
        self.charset: Final = charset
        self.signed: Final = signed

    def but(
        self, *, explicit: bool | None = None, charset: Charset | None = None, signed: bool | None = None
    ) -> "Context":
        """This context with something changed; itself when nothing is."""
        explicit = self.explicit if explicit is None else explicit
        charset = self.charset if charset is None else charset
        signed = self.signed if signed is None else signed
        if explicit == self.explicit and charset is self.charset and signed == self.signed:
            return self
        return Context(self.source, explicit, charset, signed)

    def __reduce__(self) -> tuple[Any, ...]:
        return Context, (self.source, self.explicit, self.charset, self.signed)

    def __deepcopy__(self, memo: dict[int, Any]) -> "Context":
        return self


#: The context of data sets that were not read.
NEW: Final = Context(Source(b"", "<new>"), True)
