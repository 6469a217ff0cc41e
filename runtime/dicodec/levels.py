"""From the walk to what data sets need: indexed levels with their context, and errors with names (PS3.5 7)."""

from dicodec import registry
from dicodec.charset import charset_of
from dicodec.errors import DecodeError
from dicodec.source import Context, Source
from dicodec.tag import PIXEL_REPRESENTATION, SPECIFIC_CHARACTER_SET, Tag
from dicodec.walk import ItemSpans, Level, WalkError, walk_items, walk_level


def index_level(context: Context, start: int, end: int, *, delimited: bool = False, depth: int = 0) -> Level:
    """Index the elements of one data set or item.

    Raises DecodeError; for a source read in part, gives the elements before the damage.
    """
    source = context.source
    # Popped, since a data set goes on to change what it is given; whoever asks again walks again.
    known = source.indexed.pop(start, None)
    if isinstance(known, Level):
        return known
    level = Level(start)
    try:
        walk_level(source.data, level, end, context.explicit, delimited, source.indexed, depth)
    except WalkError as error:
        _report(source, _describe(source, error, len(level.spans)))
    return level


def index_items(context: Context, start: int, end: int, depth: int) -> ItemSpans:
    """Find the items of a sequence. Raises DecodeError; for a source read in part, gives the items before."""
    source = context.source
    known = source.indexed.pop(start, None)
    if isinstance(known, ItemSpans):
        return known
    items = ItemSpans(start)
    try:
        walk_items(source.data, items, end, context.explicit, source.indexed, depth)
    except WalkError as error:
        _report(source, _describe(source, error, None))
    return items


def index_fragments(source: Source, start: int, end: int) -> ItemSpans:
    """Find the fragments of encapsulated data, the offset table first (PS3.5 A.4).

    They were walked over when the element was found, so they are there.
    """
    fragments = ItemSpans(start)
    walk_items(source.data, fragments, end, True, {}, 0, fragments=True)
    return fragments


def inner_context(context: Context, level: Level) -> Context:
    """The context of a level's elements: the enclosing one, but for what the level itself says."""
    data = context.source.data
    spans = level.spans
    found = spans.get(SPECIFIC_CHARACTER_SET)
    if found is not None:
        context = context.but(charset=charset_of(data[found[2] : found[3]]))
    found = spans.get(PIXEL_REPRESENTATION)
    if found is not None and found[3] > found[2]:
        context = context.but(signed=data[found[2]] == 1)
    return context


def _report(source: Source, damage: DecodeError) -> None:
    if not source.partial:
        raise damage from None
    source.damage = source.damage or damage


def _describe(source: Source, error: WalkError, count: int | None) -> DecodeError:
    tag, position, problem = error.args
    if tag is None:
        what = "the data set" if problem.startswith("is nested") else "an element"
    else:
        what = f"element {Tag(tag)} {registry.keyword(tag)}".rstrip()
    message = f"{source.name}: {what} at byte {position:,} {problem}."
    if "left" in problem:
        message += "\n  The file seems truncated."
    if count is not None:
        before = "the element" if count == 1 else f"the {count:,} elements"
        message += f"{' ' if 'left' in problem else chr(10) + '  '}read(..., partial=True) returns {before} before it."
    return DecodeError(message)
