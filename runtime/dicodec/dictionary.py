"""The data dictionary of PS3.6: look up elements by tag or keyword."""

from collections.abc import Iterator

from dicodec import registry
from dicodec.errors import UnknownKeyError
from dicodec.registry import Entry
from dicodec.tag import Tag

__all__ = ["Entry", "entries", "lookup", "to_tag"]


def lookup(what: int | str) -> Entry:
    """Return the entry of a tag (``0x00280010``, ``"(0028,0010)"``) or keyword (``"Rows"``), PS3.6 chapter 6.

    Tags of repeating groups such as (6002,3000) are found. Raises UnknownKeyError (a DicomError and KeyError) for
    what the dictionary does not know, with the nearest keyword.
    """
    tag = to_tag(what)
    found = registry.entry(tag)
    if found is None:
        kind = "a private element" if tag & 0x10000 else "not in the data dictionary"
        raise UnknownKeyError(f"{Tag(tag)} is {kind}")
    return found


def entries() -> Iterator[Entry]:
    """All entries of the data dictionary, by tag."""
    return registry.entries()


def to_tag(what: int | str | tuple[int, int]) -> int:
    """The tag that a key stands for: a tag, a pair of group and element, a keyword or the tag as text.

    Raises UnknownKeyError for an unknown keyword and ``ValueError`` for a number that is not a tag.
    """
    if type(what) is int and 0 <= what <= 0xFFFFFFFF:
        return what
    if isinstance(what, str):
        tag = registry.tag_of(what)
        if tag is not None:
            return tag
        try:
            return int(Tag(what))
        except ValueError:
            raise UnknownKeyError(unknown_keyword(what)) from None
    if isinstance(what, tuple):
        return int(Tag(*what))
    return what if 0 <= what <= 0xFFFFFFFF else int(Tag(what))


def unknown_keyword(word: str) -> str:
    """The message for a keyword that the dictionary does not have."""
    near = registry.nearest_keyword(word)
    return f"{word!r} is not a keyword of the data dictionary" + (f"; did you mean {near}?" if near else "")
