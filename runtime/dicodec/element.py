"""One data element of a data set."""

from copy import deepcopy
from typing import Any, Final, Protocol

from dicodec import registry
from dicodec.charset import Charset, is_plain
from dicodec.closing import closed_element
from dicodec.decode_values import DECODERS, decode_lut_descriptor
from dicodec.encode_values import encode, encode_lut_descriptor
from dicodec.errors import DecodeError, UnsupportedError, ValueDecodeError, ValueEncodeError
from dicodec.levels import index_fragments
from dicodec.source import NEW, Context
from dicodec.tag import Tag
from dicodec.target import SEQUENCE_DELIMITER, Chunk, Target, element_header, size
from dicodec.vr import BULK, CHARSET_DEPENDENT
from dicodec.vr_rules import CERTAIN, LUT_DESCRIPTORS, vr_on_reading
from dicodec.walk import UNDEFINED, Span


class _Unset:
    """The value of an element that has not been decoded yet."""


_UNSET: Final = _Unset()


class SequenceValue(Protocol):
    """What an element needs of the items it holds."""

    @property
    def touched(self) -> bool: ...
    def chunks(self, target: Target) -> list[Chunk]: ...


class Element:
    """A data element: ``tag``, ``vr``, ``value``, and the bytes it came from.

    Elements do not change; assign to the data set instead, ``ds["Rows"] = 512`` or ``ds.Rows = 512``.
    """

    # _span is None for what was assigned. Then _raw holds the bytes, unless they depend on the character set in
    # force when it is written: text, sequences, and pixel values that may be signed.
    __slots__ = ("_context", "_raw", "_span", "_tag", "_value", "vr")

    vr: Final[str]

    def __init__(
        self, tag: int, vr: str, context: Context, span: Span | None, raw: bytes | None = None, value: object = _UNSET
    ) -> None:
        self._tag = tag
        self.vr = vr
        self._context = context
        self._span = span
        self._raw = raw
        self._value = value

    @classmethod
    def parsed(cls, tag: int, span: Span, context: Context) -> "Element":
        """The element at a place of the context's source."""
        vr = span[0]
        if vr not in CERTAIN:
            undefined = _is_undefined(context, span)
            vr = vr_on_reading(tag, vr, context.signed, span[3] - span[2], undefined)
        return cls(tag, vr, context, span)

    @property
    def tag(self) -> Tag:
        """Group and element number."""
        return int.__new__(Tag, self._tag)

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
        return self.vr if self._span is None else self._span[0]

    @property
    def offset(self) -> int | None:
        """Where the element's header began in the file or message; None for what was assigned."""
        return None if self._span is None else self._span[1]

    @property
    def length(self) -> int:
        """The number of bytes of the value, without the delimiter of an undefined length."""
        return len(self.raw)

    @property
    def is_undefined_length(self) -> bool:
        """Whether the element was read with an undefined length (PS3.5 7.1.1)."""
        return self._span is not None and _is_undefined(self._context, self._span)

    @property
    def touched(self) -> bool:
        """Whether it was assigned, or its items were changed, since the data set was read."""
        if self._span is None:
            return True
        return self.vr == "SQ" and self._value is not _UNSET and self._sequence().touched

    @property
    def value(self) -> Any:
        """The decoded value: None when empty, a tuple where several values are allowed (``Items`` for SQ).

        Decoded once, on first access. Raises ValueDecodeError when the bytes do not fit the VR, and
        UnsupportedError for text in a character set that is not known yet; ``raw`` gives the bytes nevertheless.
        """
        value = self._value
        if value is _UNSET:
            value = self._value = self._decode()
        return value

    @property
    def raw(self) -> memoryview:
        """The bytes of the value as they stand, padding included; for SQ and fragments those of the whole value."""
        if self._span is not None and not self.touched:
            return self._context.source.view[self._span[2] : self._span[3]]
        target = Target(self._context.explicit, self._context.charset)
        return memoryview(b"".join(self._value_chunks(target)))

    @property
    def fragments(self) -> list[memoryview] | None:
        """The fragments of encapsulated data, the Basic Offset Table first (PS3.5 A.4); None for everything else.

        Raises DecodeError when they cannot be told apart.
        """
        span = self._span
        if span is None or self.vr == "SQ" or not _is_undefined(self._context, span):
            return None
        source = self._context.source
        return [source.view[item[1] : item[2]] for item in index_fragments(source, span[2], span[4]).spans]

    def _decode(self) -> object:
        span = self._span
        if span is None:
            data = self._raw or b""
        else:
            start, stop = span[2], span[3]
            if self.vr in BULK:
                return self._context.source.view[start:stop] if stop > start else None
            data = self._context.source.data[start:stop]
        if not data:
            return None
        vr = self.vr
        if vr in BULK:
            return memoryview(data)
        try:
            if self._tag in LUT_DESCRIPTORS and vr in ("US", "SS"):
                return decode_lut_descriptor(data, vr == "SS")
            return DECODERS[vr](data, self._context.charset, registry.is_single(self._tag))
        except UnsupportedError as error:
            raise UnsupportedError(f"{self._place()}: {error}") from None
        except ValueError as error:
            raise ValueDecodeError(f"{self._place()}: {error}", data) from None

    def _place(self) -> str:
        what = f"{self.keyword} {self.tag} {self.vr}".lstrip()
        if self._span is None:
            return what
        return f"{self._context.source.name}: {what} at byte {self._span[1]:,}"

    def _sequence(self) -> SequenceValue:
        value: SequenceValue = self._value  # type: ignore[assignment]  # the data set puts Items into every SQ
        return value

    def span_in(self, context: Context) -> Span | None:
        """Where the element stands in the context's source, if it was read from there and not touched."""
        return self._span if self._context is context and not self.touched else None

    def copied(self, memo: dict[int, Any]) -> "Element":
        """A copy that shares no item with this element; everything else in it cannot change."""
        if self.vr != "SQ":
            return self
        return Element(self._tag, self.vr, self._context, self._span, None, deepcopy(self._value, memo))

    __deepcopy__ = copied

    def with_context(self, context: Context) -> "Element":
        """The element as a data set with another character set holds it; what was read stays as it is."""
        return self if self._span is not None else Element(self._tag, self.vr, context, None, self._raw, self._value)

    def with_vr(self, vr: str) -> "Element":
        """An assigned element under another VR, as when Pixel Representation makes US of SS."""
        return self if vr == self.vr else Element(self._tag, vr, self._context, None, self._raw, self._value)

    def chunks(self, target: Target) -> list[Chunk]:
        """The encoded element. What was not touched is the bytes that were read, as far as the target allows."""
        span = self._span
        if span is None:
            return self._framed(self._value_chunks(target), target.explicit, False)
        context = self._context
        view = context.source.view
        recode = context.charset != target.charset and not is_plain(context.source.data[span[2] : span[3]])
        if self.touched or (recode and self.vr == "SQ") or (self.vr == "SQ" and target.explicit != context.explicit):
            return self._framed(self._value_chunks(target), target.explicit, _is_undefined(context, span))
        if recode and self._is_text():
            return self._framed(self._value_chunks(target), target.explicit, False)
        if target.explicit == context.explicit:
            return closed_element(context, self._tag, span)
        if _is_undefined(context, span):
            # Encapsulated data keeps its fragments; only the header is written anew.
            return self._framed([view[span[2] : span[3]]], target.explicit, True)
        return self._framed([view[span[2] : span[3]]], target.explicit, False)

    def _framed(self, chunks: list[Chunk], explicit: bool, undefined: bool) -> list[Chunk]:
        # A sequence that was stored as UN has items in implicit VR and stays UN (PS3.5 6.2.2).
        vr = "UN" if self.vr == "SQ" and self.stored_vr not in ("SQ", "") else self.vr
        if undefined:
            return [element_header(self._tag, vr, UNDEFINED, explicit), *chunks, SEQUENCE_DELIMITER]
        return [element_header(self._tag, vr, size(chunks), explicit), *chunks]

    def _value_chunks(self, target: Target) -> list[Chunk]:
        if self.vr == "SQ":
            explicit = target.explicit and self.stored_vr in ("SQ", "")
            return self._sequence().chunks(target.inner(explicit))
        if self._raw is not None and (not self._is_text() or target.charset == self._context.charset):
            return [self._raw]
        try:
            value = self.value
            if self.vr == "SS" and self._tag in LUT_DESCRIPTORS and value is not None:
                return [encode_lut_descriptor(value)]
            return [encode(self.vr, value, target.charset)]
        except UnsupportedError as error:
            raise UnsupportedError(f"{self._place()}: {error}") from None
        except ValueDecodeError:
            raise
        except ValueError as error:
            raise ValueEncodeError(f"{self._place()}: {error}") from None

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

    def _is_same_as_read(self, other: "Element") -> bool:
        """Whether both are the same untouched bytes, read in the same way: all that can be said of damaged ones."""
        mine, theirs = self._context, other._context
        if self.touched or other.touched or (mine.explicit, mine.charset) != (theirs.explicit, theirs.charset):
            return False
        return self._bytes() == other._bytes()

    __hash__ = None  # type: ignore[assignment]  # a value may be a sequence, which can change

    def _bytes(self) -> bytes | memoryview | None:
        return self._raw if self._span is None else self._context.source.view[self._span[2] : self._span[3]]

    def _is_text(self) -> bool:
        return self.vr in CHARSET_DEPENDENT

    def __repr__(self) -> str:
        if self.vr == "SQ":
            count = len(self.value)
            shown = f"{count} item" if count == 1 else f"{count} items"
        elif self.vr in BULK:
            shown = f"{self.length:,} bytes"
        else:
            try:
                shown = repr(self.value)
            except (ValueDecodeError, UnsupportedError):
                shown = f"undecodable {bytes(self.raw[:32])!r}"
        shown = shown if len(shown) <= 80 else shown[:77] + "..."
        return f"<{self.tag} {self.keyword or '?'} {self.vr} {shown}>"

    def __reduce__(self) -> tuple[Any, ...]:
        if self.vr == "SQ" or (self._span is None and self._raw is None):
            # Text that was assigned may wait for a character set that holds it.
            return _rebuild, (self._tag, self.vr, self._context.charset, None, self.value)
        return _rebuild, (self._tag, self.vr, self._context.charset, bytes(self.raw), None)


def _is_undefined(context: Context, span: Span) -> bool:
    start = span[2]
    return context.source.data[start - 4 : start] == b"\xff\xff\xff\xff"


def _rebuild(tag: int, vr: str, charset: Charset, raw: bytes | None, items: object) -> Element:
    return Element(tag, vr, NEW.but(charset=charset), None, raw, _UNSET if items is None else items)
