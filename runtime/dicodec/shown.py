"""Elements as people read them: names and values in short text, one line each."""

from __future__ import annotations

from typing import Final

from dicodec.core.nodes import Element
from dicodec.dataset import Dataset
from dicodec.errors import DicomError, UnsupportedError
from dicodec.tag import Tag
from dicodec.vr import BULK

_CONTROLS: Final = {code: f"\\x{code:02x}" for code in [*range(32), *range(127, 160)]}


def visible(text: str) -> str:
    """Text with its control characters spelt out, so that it does to a terminal nothing but stand there."""
    return text.translate(_CONTROLS)


def shown_name(dataset: Dataset, element: Element) -> str:
    """An element's keyword, or what else tells what it is: of a private one its creator."""
    tag = element.tag
    if element.keyword or not tag.is_private:
        return element.keyword or ("GroupLength" if tag.element == 0 else "Unknown")
    if tag.is_private_creator:
        return "PrivateCreator"
    creator = dataset.get(Tag(tag.group, tag.element >> 8)) if tag.element > 0xFF else None
    shown = creator if isinstance(creator, str) else "\\".join(creator) if isinstance(creator, tuple) else ""
    return f"Private {shown}" if shown else "Private, creator unknown"


def shown_value(element: Element, max_length: int) -> tuple[str, int]:
    """The value as text, cut after some characters (0 cuts nothing), and how many values there are.

    A value that does not decode is shown as bytes, with the reason.
    """
    try:
        return _value(element, max_length)
    except UnsupportedError as error:
        reason = str(error).rsplit(": ", 1)[-1].splitlines()[0]
        return f"not decoded, {reason}: {_hex(element.raw, max_length)}", 1
    except DicomError:
        return f"undecodable: {_hex(element.raw, max_length)}", 1


def _value(element: Element, max_length: int) -> tuple[str, int]:
    if element.vr == "SQ":
        return f"{len(element.value)} item{'' if len(element.value) == 1 else 's'}", 1
    if element.fragments is not None:
        return f"{len(element.fragments)} fragments, encapsulated", 1
    value = element.value
    if value is None:
        return "(no value)", 0
    if element.vr in BULK:
        return _hex(value, max_length), 1
    values = value if isinstance(value, tuple) else (value,)
    shown = "\\".join("" if one is None else _plain(one) for one in values)
    if isinstance(next((one for one in values if one is not None), ""), int | float):
        return _cut(shown, max_length), len(values)
    return f"[{_cut(visible(shown), max_length)}]", len(values)


def _plain(value: object) -> str:
    if isinstance(value, Tag):
        return str(value)
    if isinstance(value, float):
        return repr(int(value)) if value.is_integer() and abs(value) < 1e16 else repr(value)
    return str(value)


def _cut(text: str, max_length: int) -> str:
    return text if not max_length or len(text) <= max_length else text[:max_length] + "..."


def _hex(data: memoryview, max_length: int) -> str:
    count = (max_length + 2) // 3 if max_length else len(data)
    shown = "\\".join(f"{byte:02x}" for byte in data[:count])
    return shown + ("..." if len(data) > count else "")
