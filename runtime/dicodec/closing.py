"""Delimiters that a file lacks at its end: not missed on reading, but needed once something is written behind."""

from dicodec.levels import index_items, index_level
from dicodec.source import Context
from dicodec.tag import PIXEL_DATA
from dicodec.target import ITEM_DELIMITER, SEQUENCE_DELIMITER, Chunk
from dicodec.vr_rules import CERTAIN
from dicodec.walk import ItemSpan, Span

_UNDEFINED = b"\xff\xff\xff\xff"


def closed_element(context: Context, tag: int, span: Span) -> list[Chunk]:
    """The bytes of an element as it was read, with every delimiter that it lacks at its end."""
    return [context.source.view[span[1] : span[4]], *_missing_in_element(context, tag, span)]


def closed_item(context: Context, item: ItemSpan) -> list[Chunk]:
    """The bytes of an item as it was read, with every delimiter that it lacks at its end."""
    return [context.source.view[item[0] : item[3]], *_missing_in_item(context, item)]


def _missing_in_element(context: Context, tag: int, span: Span) -> list[Chunk]:
    vr, _, start, stop, end = span
    if stop != end or context.source.data[start - 4 : start] != _UNDEFINED:
        return []
    if tag == PIXEL_DATA or (vr in CERTAIN and vr != "SQ"):
        return [SEQUENCE_DELIMITER]
    inner = context.but(explicit=context.explicit and vr == "SQ")
    items = index_items(inner, start, end, 0).spans
    return [*(_missing_in_item(inner, items[-1]) if items else ()), SEQUENCE_DELIMITER]


def _missing_in_item(context: Context, item: ItemSpan) -> list[Chunk]:
    _, start, stop, end = item
    if stop != end or context.source.data[start - 4 : start] != _UNDEFINED:
        return []
    spans = index_level(context, start, end, delimited=True).spans
    last = next(reversed(spans.items()), None)
    return [*(_missing_in_element(context, *last) if last else ()), ITEM_DELIMITER]
