"""Where parsed elements come from: the bytes, and what the enclosing data sets say about how to read them."""

from __future__ import annotations

from typing import Any, Final

from mypy_extensions import mypyc_attr

from dicodec.charset import DEFAULT, Charset
from dicodec.errors import DecodeError
from dicodec.limits import DEFAULT_LIMITS, Limits


@mypyc_attr(acyclic=True)
class Source:
    """The bytes of one file or message. Elements and data sets point here, never to each other's parents.

    ``partial`` keeps what stands before damage, and the first error in ``damage``, instead of raising. ``forced`` is
    the character set of all text, whatever the data sets say.
    """

    __slots__ = (
        "cut", "damage", "data", "depth", "forced", "gaps", "is_limited", "limits", "name", "original", "partial",
        "view", "walked",
    )  # fmt: skip

    def __init__(
        self,
        data: bytes,
        name: str = "<bytes>",
        partial: bool = False,
        limits: Limits | None = None,
        forced: Charset | None = None,
    ) -> None:
        self.data: Final = data
        self.view: Final = memoryview(data)
        self.name: Final = name
        self.partial: Final = partial
        self.limits: Final = DEFAULT_LIMITS if limits is None else limits
        self.depth: Final = self.limits.depth
        self.is_limited: Final = self.limits.elements is not None or self.limits.value_length is not None
        """Whether elements are counted and their lengths looked at."""
        self.forced: Final = forced
        self.damage: DecodeError | None = None
        self.original: Any = None
        """The file as it is, where ``data`` is something else: it is deflated, big endian, or was not read whole."""
        self.gaps: list[tuple[int, int]] = []
        """Where values were left out of ``data``, and how many bytes those up to there have in all."""
        self.cut: set[int] = set()
        """Where elements and items begin whose end is not where they say, or not there: they are written anew."""
        self.walked = 0
        """How many elements were found so far."""

    def place(self, pos: int) -> int:
        """The position in the file of a position in ``data``."""
        left_out = 0
        for at, total in self.gaps:
            if at > pos:
                break
            left_out = total
        return pos + left_out

    def __reduce__(self) -> tuple[Any, ...]:
        return _source, (self.data, self.name, self.partial, self.damage, self.forced)

    def __deepcopy__(self, memo: dict[int, Any]) -> Source:
        return self  # the bytes never change


def _source(data: bytes, name: str, partial: bool, damage: DecodeError | None, forced: Charset | None) -> Source:
    made = Source(data, name, partial, None, forced)
    made.damage = damage
    return made


@mypyc_attr(acyclic=True)
class Context:
    """How to read elements of one level: encoding, character set, and whether pixel values are signed.

    Items share the context of the data set around them unless they have one of these attributes themselves, so the
    nearest one holds (PS3.3 C.12.1.1.2, PS3.5 A.1). Does not change once its level has been walked.
    """

    __slots__ = ("charset", "data", "explicit", "signed", "source")

    def __init__(self, source: Source, explicit: bool, charset: Charset = DEFAULT, signed: bool = False) -> None:
        self.source: Final = source
        self.data: Final = source.data
        self.explicit: Final = explicit
        self.charset = charset
        self.signed = signed

    def but(
        self, *, explicit: bool | None = None, charset: Charset | None = None, signed: bool | None = None
    ) -> Context:
        """This context with something changed; itself when nothing is."""
        if explicit is None:
            explicit = self.explicit
        if charset is None:
            charset = self.charset
        if signed is None:
            signed = self.signed
        if explicit == self.explicit and charset is self.charset and signed == self.signed:
            return self
        return Context(self.source, explicit, charset, signed)

    def __reduce__(self) -> tuple[Any, ...]:
        return Context, (self.source, self.explicit, self.charset, self.signed)

    def __deepcopy__(self, memo: dict[int, Any]) -> Context:
        return self


#: The context of data sets that were not read.
NEW: Final = Context(Source(b"", "<new>"), True)
