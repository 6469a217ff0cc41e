"""Making an element of a Python value that is assigned to a data set (PS3.5 6.2)."""

from collections.abc import Iterable, Mapping
from typing import Any

from dicodec import registry
from dicodec.charset import DEFAULT
from dicodec.core.nodes import Element, assigned
from dicodec.core.source import Context
from dicodec.encode_values import encode, normalize
from dicodec.errors import ValueEncodeError
from dicodec.items import Items
from dicodec.tag import Tag
from dicodec.vr import CHARSET_DEPENDENT
from dicodec.vr_rules import LUT_DESCRIPTORS, vr_on_writing


def new_element(tag: int, vr: str, value: Any, context: Context, signed: bool | None, bits: int | None) -> Element:
    """Check a value and make an element of it; ``vr`` may be a choice of the dictionary such as ``US or SS``.

    ``signed`` and ``bits`` settle the choice, see ``vr_on_writing``. Raises ValueEncodeError.
    """
    settled = vr_on_writing(vr, tag, value, signed, bits) if " or " in vr else vr
    try:
        # Between US and SS Pixel Representation decides, which may be assigned later: the bytes have to wait.
        waits = settled in ("US", "SS") and (settled != vr or tag in LUT_DESCRIPTORS)
        normal = normalize("SL" if waits else settled, value, registry.is_single(tag))
        if waits or settled in CHARSET_DEPENDENT:
            return assigned(tag, settled, context, None, normal)
        return assigned(tag, settled, context, encode(settled, normal, DEFAULT))
    except ValueEncodeError:
        raise
    except ValueError as error:
        raise ValueEncodeError(f"{registry.keyword(tag)} {Tag(tag)} {settled}: {error}".lstrip()) from None


def new_sequence(tag: int, value: Any, context: Context, item_class: type[Any], closed: str) -> Element:
    """Make a sequence of items; ``closed`` is the context group whose codes alone it may have. Raises ValueEncodeError.

    The place of a wrong item or code is put in front of what is wrong with it.
    """
    try:
        return assigned(tag, "SQ", context, None, _items(value, item_class, closed)._sequence)
    except ValueError as error:
        raise ValueEncodeError(f"{registry.keyword(tag)} {Tag(tag)} SQ: {error}".lstrip()) from None


def _items(value: Any, item_class: type[Any], closed: str) -> Items[Any]:
    if value is None:
        return Items((), item_class, closed)
    # A single data set or mapping is iterable, too, but surely forgotten brackets.
    is_item = isinstance(value, Mapping | str | bytes) or hasattr(value, "_level")
    if is_item or not isinstance(value, Iterable):
        raise ValueError(f"expected a list of items, got {type(value).__name__}")
    return Items(value, item_class, closed)
