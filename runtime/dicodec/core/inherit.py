"""What a data set says about characters and pixels goes down to what is made in it (PS3.3 C.12.1.1.2, PS3.5 A.1)."""

from __future__ import annotations

from dicodec.charset import Charset
from dicodec.core.choices import OPEN_VRS, settled, signed_in_force
from dicodec.core.levels import Level, Sequence, level_of
from dicodec.core.nodes import Element
from dicodec.core.walk import elements_of
from dicodec.tag import PIXEL_REPRESENTATION, SPECIFIC_CHARACTER_SET


def inherit_items(element: Element, level: Level) -> None:
    """Let what a level says hold for the items of its sequence that were made and say nothing themselves."""
    sequence = element.sequence()
    sequence.charset, sequence.signed = level.context.charset, signed_in_force(level) or False
    for entry in sequence.entries or ():
        inherit(level_of(entry), sequence.charset, sequence.signed)


def inherit(level: Level, charset: Charset, signed: bool) -> None:
    """Take over what the data set around says; what was read, or says its own, keeps that."""
    if level.pos >= 0:
        return
    elements = elements_of(level)
    if SPECIFIC_CHARACTER_SET not in elements and charset != level.context.charset:
        set_charset(level, charset)
    if PIXEL_REPRESENTATION not in elements and signed != level.context.signed:
        level.context = level.context.but(signed=signed)
        settle_assigned(level)


def set_charset(level: Level, charset: Charset) -> None:
    """Let a level say another character set; what was read keeps the meaning that it had when it was read."""
    level.context = level.context.but(charset=charset)
    elements = elements_of(level)
    for tag, element in list(elements.items()):
        elements[tag] = element.with_context(level.context)
        if element.vr == "SQ":
            inherit_items(elements[tag], level)


def settle_assigned(level: Level) -> None:
    """Give every element that was assigned the VR that the level chooses for it by now, in its items, too."""
    elements = elements_of(level)
    outer = signed_in_force(level)
    for tag, element in list(elements.items()):
        if element._pos < 0 and element._vr in OPEN_VRS:
            elements[tag] = settled(level, element, outer)
        elif isinstance(element._value, Sequence):
            inherit_items(element, level)
