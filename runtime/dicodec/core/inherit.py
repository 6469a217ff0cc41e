"""The character set of a data set goes down to what is made in it (PS3.3 C.12.1.1.2)."""

from __future__ import annotations

from dicodec.charset import Charset
from dicodec.core.nodes import Element, Level, level_of
from dicodec.core.walk import elements_of
from dicodec.tag import SPECIFIC_CHARACTER_SET


def inherit_items(element: Element, charset: Charset) -> None:
    """Let the character set of a data set hold for the items that were made and say none themselves."""
    sequence = element.sequence()
    sequence.charset = charset
    for entry in sequence.entries or ():
        inherit(level_of(entry), charset)


def inherit(level: Level, charset: Charset) -> None:
    """Take over the character set of the data set around; what was read, or says its own, keeps that."""
    if level.pos >= 0 or SPECIFIC_CHARACTER_SET in elements_of(level) or charset == level.context.charset:
        return
    set_charset(level, charset)


def set_charset(level: Level, charset: Charset) -> None:
    """Let a level say another character set; what was read keeps the meaning that it had when it was read."""
    level.context = level.context.but(charset=charset)
    elements = elements_of(level)
    for tag, element in list(elements.items()):
        elements[tag] = element.with_context(level.context)
        if element.vr == "SQ":
            inherit_items(elements[tag], charset)
