"""Values that were left where they are: in a file, a memory map, or behind a network."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from mypy_extensions import mypyc_attr

from dicodec.charset import Charset
from dicodec.core.nodes import Element
from dicodec.core.source import Context, Source
from dicodec.core.target import SEQUENCE_DELIMITER, FileRange


@mypyc_attr(acyclic=True)
class BulkElement(Element):
    """An element whose value was not read: it is fetched each time that somebody asks for it, and not kept.

    ``offset``, ``value_offset`` and ``length`` tell where it stands in the file.
    """

    __slots__ = ("_fetch", "_header", "_pieces", "_undefined")

    def __init__(
        self,
        tag: int,
        vr: str,
        context: Context,
        place: tuple[int, int, int],
        header: bytes,
        undefined: bool,
        pieces: list[tuple[int, int]] | None,
        fetch: Callable[[int, int], Any],
    ) -> None:
        super().__init__(tag, vr, context, place[0], place[1], place[2])
        self._header: Final = header
        self._undefined: Final = undefined
        self._pieces: Final = pieces
        self._fetch: Final = fetch

    def _is_undefined(self) -> bool:
        return self._undefined

    def _end(self) -> int:
        return self._stop + 8 if self._undefined else self._stop

    def _header_bytes(self) -> bytes:
        return self._header

    def _view(self) -> memoryview:
        return memoryview(self.range().whole())

    def _fragments(self) -> list[memoryview]:
        return [memoryview(self._fetch(start, stop - start)) for start, stop in self._pieces or ()]

    @property
    def offset(self) -> int | None:
        """Where the element's header begins in the file."""
        return self._pos

    @property
    def value_offset(self) -> int | None:
        """Where the value begins in the file."""
        return self._start

    @property
    def fragment_ranges(self) -> list[tuple[int, int]]:
        """Where the fragments of encapsulated data stand in the file, from and to, the Basic Offset Table first."""
        return list(self._pieces or ())

    @property
    def value(self) -> Any:
        """The decoded value, fetched now and not kept."""
        return self._decode()

    def __reduce__(self) -> tuple[Any, ...]:
        return _whole, self._state()

    def __deepcopy__(self, memo: dict[int, Any]) -> Element:
        return self.in_memory()

    def in_memory(self) -> Element:
        """The same element, with its value."""
        return _whole(*self._state())

    def _state(self) -> tuple[int, str, bool, Charset, bytes, bool, bytes]:
        context = self._context
        return self._tag, self.vr, context.explicit, context.charset, self._header, self._undefined, bytes(self.raw)

    def range(self) -> FileRange:
        """Where the value stands."""
        return FileRange(self._fetch, self._start, self._stop - self._start)


def _whole(
    tag: int, vr: str, explicit: bool, charset: Charset, header: bytes, undefined: bool, value: bytes
) -> Element:
    """The element with its value in memory, as if it had been read so."""
    data = header + value + (SEQUENCE_DELIMITER if undefined else b"")
    start = len(header)
    return Element(tag, vr, Context(Source(data), explicit, charset), 0, start, start + len(value))
