"""Writing one level of elements: untouched bytes as they were, the rest encoded (PS3.5 7.1, 7.5)."""

from collections.abc import Callable, Collection, Mapping, Sequence
from itertools import groupby
from struct import pack

from dicodec.closing import closed_element
from dicodec.element import Element
from dicodec.source import Context
from dicodec.target import ITEM_DELIMITER, Chunk, Target, element_header, item_header, size
from dicodec.walk import UNDEFINED, Span


def level_chunks(
    context: Context,
    stored: Mapping[int, Span | Element],
    element_of: Callable[[int], Element],
    repeats: Sequence[tuple[int, Span]],
    target: Target,
    *,
    as_read: bool,
    changed_groups: Collection[int],
) -> list[Chunk]:
    """Encode elements that are in tag order; ``context`` is where those come from that nobody looked at.

    ``as_read`` says that elements nobody looked at may be copied, since encoding and character set are the
    target's. ``repeats`` are elements that stand before another one of their tag; they are kept in front of it, as
    long as that one is kept. Group lengths, which old files still have, are counted anew where their group changed,
    unless what was read was wrong already.
    """
    output: list[Chunk] = []
    for group, tags in groupby(stored, lambda tag: tag >> 16):
        changed = group in changed_groups or not as_read
        chunks: list[Chunk] = []
        length_chunks = 0
        for tag in tags:
            found = stored[tag]
            if as_read and repeats and (isinstance(found, tuple) or found.offset is not None):
                chunks += [context.source.view[span[1] : span[4]] for repeated, span in repeats if repeated == tag]
            if as_read and isinstance(found, tuple):
                chunks += closed_element(context, tag, found)
            else:
                element = element_of(tag)
                chunks += element.chunks(target)
                changed = changed or element.touched
            if not tag & 0xFFFF:
                length_chunks = len(chunks)
        if length_chunks and changed and not (as_read and _was_wrong(context, stored, group)):
            rest = chunks[length_chunks:]
            chunks = [element_header(group << 16, "UL", 4, target.explicit), pack("<I", size(rest)), *rest]
        output += chunks
    return output


def _was_wrong(context: Context, stored: Mapping[int, Span | Element], group: int) -> bool:
    """Whether a group length that was read did not lead to the first element behind its group."""
    spans = {tag: found if isinstance(found, tuple) else found.span_in(context) for tag, found in stored.items()}
    own = spans[group << 16]
    if own is None:
        return False
    end = own[4] + int.from_bytes(context.source.data[own[2] : own[3]], "little")
    behind = [span[1] for tag, span in spans.items() if span is not None and tag >> 16 > group]
    inside = [span[4] for tag, span in spans.items() if span is not None and tag >> 16 == group]
    return max(inside) > end or (bool(behind) and min(behind) != end)


def framed_item(content: list[Chunk], undefined: bool) -> list[Chunk]:
    """An item around its content, in the style of length that it had."""
    if undefined:
        return [item_header(UNDEFINED), *content, ITEM_DELIMITER]
    return [item_header(size(content)), *content]
