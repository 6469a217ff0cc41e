"""Elements: where they stand in bytes, and what they hold once somebody has looked."""

from __future__ import annotations

from typing import Any, Final

from mypy_extensions import i64, mypyc_attr

from dicodec import registry
from dicodec.charset import Charset
from dicodec.core.decode import decode_value
from dicodec.core.fragments import walk_fragments
from dicodec.core.levels import UNDEFINED_LENGTH, Sequence
from dicodec.core.source import NEW, Context, Source
from dicodec.errors import DecodeError, UnsupportedError, ValueDecodeError
from dicodec.tag import SEQUENCE_END, Tag
from dicodec.vr import BULK, CHARSET_DEPENDENT
from dicodec.vr_rules import vr_on_reading


class Unset:
    """The value of an element that has not been decoded yet."""


UNSET: Final = Unset()


@mypyc_attr(acyclic=True)
class Element:
    """A data element: ``tag``, ``vr``, ``value``, and the bytes it came from.

    Elements do not change; assign to the data set instead, ``ds["Rows"] = 512`` or ``ds.Rows = 512``.
    """

    # Where it was read: its header, its value, and the value's end. _pos is -1 for what was assigned; then _raw holds
    # the bytes, unless they depend on the character set in force when it is written: text, sequences, and pixel
    # values that may be signed. _vr is "" as long as it has to be settled. For SQ, _value is a Sequence.
    __slots__ = ("_context", "_pos", "_raw", "_start", "_stop", "_tag", "_value", "_vr")

    _raw: bytes | None
    _tag: i64
    _pos: i64
    _start: i64
    _stop: i64

    def __init__(self, tag: i64, vr: str, context: Context, pos: i64, start: i64, stop: i64) -> None:
        self._tag = tag
        self._vr = vr
        self._context = context
        self._pos = pos
        self._start = start
        self._stop = stop
        self._value: Any = UNSET

    @property
    def tag(self) -> Tag:
        """Group and element number."""
        return Tag(self._tag)

    @property
    def vr(self) -> str:
        """The value representation: the dictionary's where the bytes leave it open (PS3.5 6.2.2)."""
        return self._vr or self._settle()

    def _settle(self) -> str:
        context = self._context
        vr = vr_on_reading(self._tag, context.signed, self._stop - self._start, self._is_undefined())
        if vr == "SQ":
            # Items in a sequence stored as UN are in implicit VR (PS3.5 6.2.2), as are those below such a header.
            made = Sequence(context.but(explicit=False), self._start, self._end())
            if self._value is UNSET:
                self._value = made
        self._vr = vr
        return vr

    @property
    def keyword(self) -> str:
        """The keyword of the data dictionary, ``""`` for private and unknown elements."""
        return registry.keyword(self._tag)

    @property
    def name(self) -> str:
        """The name of the data dictionary, ``""`` for private and unknown elements."""
        row = registry.row(self._tag)
        return row[1] if row is not None else ""

    @property
    def stored_vr(self) -> str:
        """The VR as it stood in the bytes: ``""`` in implicit VR, and whatever an unknown one says."""
        pos = self._pos
        if pos < 0:
            return self.vr
        context = self._context
        header = self._header_bytes()
        letters = header[4:6]
        is_vr = letters.isalpha() and letters.isupper()
        if not (is_vr and context.explicit):
            # Writers mix the two kinds of headers; an implicit one tells the whole length in four bytes.
            length = int.from_bytes(header[4:8], "little")
            fits = length == self._stop - self._start or self._is_undefined() or pos in context.source.cut
            if fits and len(header) == 8:
                return ""
        return letters.decode("ascii") if is_vr else "UN"

    def _header_bytes(self) -> bytes:
        return self._context.data[self._pos : self._start]

    def _view(self) -> memoryview:
        """The bytes of a value that was read."""
        return self._context.source.view[self._start : self._stop]

    @property
    def offset(self) -> int | None:
        """Where the element's header began in the file or message; None for what was assigned."""
        return None if self._pos < 0 else self._context.source.place(self._pos)

    @property
    def value_offset(self) -> int | None:
        """Where the value began in the file or message; None for what was assigned."""
        return None if self._pos < 0 else self._context.source.place(self._pos) + self._start - self._pos

    @property
    def length(self) -> int:
        """The number of bytes of the value, without the delimiter of an undefined length."""
        if self._pos >= 0 and not self.touched:
            return self._stop - self._start
        return len(self.raw)

    @property
    def is_undefined_length(self) -> bool:
        """Whether the element was read with an undefined length (PS3.5 7.1.1)."""
        return self._pos >= 0 and self._is_undefined()

    def _is_undefined(self) -> bool:
        start = self._start
        return self._context.data[start - 4 : start] == UNDEFINED_LENGTH

    def _end(self) -> int:
        """Where the element ends: behind the delimiter of an undefined length, where it has one."""
        stop = self._stop
        context = self._context
        if not self._is_undefined() or context.data[stop : stop + 4] != SEQUENCE_END:
            return stop
        return stop if self._pos in context.source.cut else stop + 8

    @property
    def touched(self) -> bool:
        """Whether it was assigned, or its items were changed, since the data set was read."""
        if self._pos < 0:
            return True
        value = self._value
        return isinstance(value, Sequence) and value.is_touched()

    @property
    def value(self) -> Any:
        """The decoded value: None when empty, a tuple where several values are allowed (``Items`` for SQ).

        Decoded once, on first access. Raises ValueDecodeError when the bytes do not fit the VR; ``raw`` gives them
        nevertheless.
        """
        value = self._value
        if value is UNSET:
            value = self._value = self._decode()
        if isinstance(value, Sequence):
            return value.items()
        return value

    def _decode(self) -> object:
        vr = self._vr or self._settle()
        if self._pos < 0:
            data = self._raw or b""
            if vr in BULK:
                return memoryview(data) if data else None
        else:
            start, stop = self._start, self._stop
            if start == stop and vr != "SQ":
                return None
            if vr in BULK:
                return self._view()
            if vr == "SQ":
                return self.sequence()
            data = bytes(self._view())
        if not data:
            return None
        try:
            return decode_value(vr, self._tag, data, self._context.charset)
        except UnsupportedError as error:
            raise UnsupportedError(f"{self._place()}: {error}") from None
        except ValueError as error:
            raise ValueDecodeError(f"{self._place()}: {error}", data) from None

    def sequence(self) -> Sequence:
        """The storage of the items, for a sequence."""
        value = self._value
        if isinstance(value, Sequence):
            return value
        made = Sequence(self._context, self._start, self._stop)
        # No other thread comes between these two lines; one that was faster has been believed already.
        if self._value is UNSET:
            self._value = made
        value = self._value
        return value if isinstance(value, Sequence) else made

    @property
    def raw(self) -> memoryview:
        """The bytes of the value as they stand, padding included; for SQ and fragments those of the whole value."""
        if self._pos >= 0 and not self.touched:
            return self._view()
        from dicodec.core.write import value_bytes

        return memoryview(value_bytes(self))

    @property
    def fragments(self) -> list[memoryview] | None:
        """The fragments of encapsulated data, the Basic Offset Table first (PS3.5 A.4); None for everything else.

        Raises DecodeError when they cannot be told apart.
        """
        if self._pos < 0 or self.vr == "SQ" or not self._is_undefined():
            return None
        return self._fragments()

    def _fragments(self) -> list[memoryview]:
        source = self._context.source
        spans = walk_fragments(source.data, self._start, self._end(), self._pos in source.cut)
        return [source.view[start:stop] for start, stop in spans]

    def _place(self) -> str:
        what = f"{self.keyword} {self.tag} {self.vr}".lstrip()
        if self._pos < 0:
            return what
        return f"{self._context.source.name}: {what} at byte {self._pos:,}"

    def __deepcopy__(self, memo: dict[int, Any]) -> Element:
        """A copy that shares no item with this element; everything else in it cannot change."""
        if self.vr != "SQ":
            return self
        made = Element(self._tag, "SQ", self._context, self._pos, self._start, self._stop)
        made._raw = None
        made._value = self.sequence().copied(memo)
        return made

    def with_context(self, context: Context) -> Element:
        """The element as a data set with another character set holds it; what was read stays as it is."""
        return self if self._pos >= 0 else assigned(self._tag, self.vr, context, self._raw, self._value)

    def with_vr(self, vr: str) -> Element:
        """An assigned element under another VR, as when Pixel Representation makes US of SS."""
        return self if vr == self.vr else assigned(self._tag, vr, self._context, self._raw, self._value)

    def __eq__(self, other: object) -> bool:
        """Equal tag, VR and value; the same bytes in the same character set settle it without decoding."""
        if not isinstance(other, Element):
            return NotImplemented
        if self._tag != other._tag or self.vr != other.vr:
            return False
        if self.vr != "SQ":
            mine, theirs = self._bytes(), other._bytes()
            same_text = not self._is_text() or self._context.charset == other._context.charset
            if mine is not None and mine == theirs and same_text:
                return True
        try:
            return bool(self.value == other.value)
        except (ValueDecodeError, UnsupportedError, DecodeError):
            return self._is_same_as_read(other)

    def __hash__(self) -> int:
        # A value may be a sequence, which can change.
        raise TypeError("an Element has no hash; take its tag, or its value")

    def _is_same_as_read(self, other: Element) -> bool:
        """Whether both are the same untouched bytes, read in the same way: all that can be said of damaged ones."""
        mine, theirs = self._context, other._context
        if self.touched or other.touched or mine.explicit != theirs.explicit or mine.charset != theirs.charset:
            return False
        return self._bytes() == other._bytes()

    def _bytes(self) -> bytes | memoryview | None:
        return self._raw if self._pos < 0 else self._view()

    def _is_text(self) -> bool:
        return self.vr in CHARSET_DEPENDENT

    def __repr__(self) -> str:
        vr = self.vr
        if vr == "SQ":
            count = len(self.value)
            shown = f"{count} item" if count == 1 else f"{count} items"
        elif vr in BULK:
            shown = f"{self.length:,} bytes"
        else:
            try:
                shown = repr(self.value)
            except (ValueDecodeError, UnsupportedError):
                shown = f"undecodable {bytes(self.raw[:32])!r}"
        shown = shown if len(shown) <= 80 else shown[:77] + "..."
        return f"<{self.tag} {self.keyword or '?'} {vr} {shown}>"

    def __reduce__(self) -> tuple[Any, ...]:
        vr, charset = self.vr, self._context.charset
        if vr == "SQ":
            sequence = self.sequence()
            touched = self.touched
            # Its items may have no class yet, which is for the data set around to know.
            if sequence.kind is None or not touched:
                explicit = self._context.explicit if touched else sequence.context.explicit
                return _sequence_of, (self._tag, bytes(self.raw), explicit, charset, sequence.kind, sequence.closed)
        if vr == "SQ" or (self._pos < 0 and self._raw is None):
            # Text that was assigned may wait for a character set that holds it.
            return _rebuild, (self._tag, vr, charset, None, self.value)
        return _rebuild, (self._tag, vr, charset, bytes(self.raw), None)


def assigned(tag: int, vr: str, context: Context, raw: bytes | None, value: Any = UNSET) -> Element:
    """An element that was not read: of bytes, or of a value that is encoded when it is written."""
    made = Element(tag, vr, context, -1, 0, 0)
    made._raw = raw
    made._value = value
    return made


def known_as(element: Element, vr: str) -> Element:
    """An element that was read as UN under the VR that somebody knows for it; the bytes stay what they are."""
    context = element._context
    if " or " in vr:
        vr = ("SS" if context.signed else "US") if vr == "US or SS" else "OW"
    made = Element(element._tag, vr, context, element._pos, element._start, element._stop)
    if vr == "SQ":
        made._value = Sequence(context.but(explicit=False), element._start, element._end())
    return made


def _rebuild(tag: int, vr: str, charset: Charset, raw: bytes | None, value: Any) -> Element:
    if vr == "SQ":
        value = value._sequence
    return assigned(tag, vr, NEW.but(charset=charset), raw, UNSET if value is None else value)


def _sequence_of(tag: int, raw: bytes, explicit: bool, charset: Charset, kind: Any, closed: str) -> Element:
    sequence = Sequence(Context(Source(raw), explicit, charset), 0, len(raw))
    sequence.kind = kind
    sequence.closed = closed
    return assigned(tag, "SQ", NEW.but(charset=charset), None, sequence)
