"""Registries besides the dictionary: colour palettes, coding schemes, codes, the confidentiality profile."""

from __future__ import annotations

from attrs import frozen

from dicomgen.problems import Origin


@frozen
class ColorPalette:
    """A standard colour palette (PS3.6 B.1); ``segmented``: the columns hold segments, not one entry a value."""

    uid: str
    label: str
    description: str
    descriptor: tuple[int, int, int]
    segmented: bool
    red: tuple[int, ...]
    green: tuple[int, ...]
    blue: tuple[int, ...]
    origin: Origin


@frozen
class CodingScheme:
    """A coding scheme that the standard uses (PS3.16 8)."""

    designator: str
    uid: str
    name: str
    origin: Origin


@frozen
class DefinedCode:
    """A code that the standard itself defines, of the coding scheme DCM (PS3.16 D)."""

    value: str
    meaning: str
    origin: Origin


@frozen
class BodyPart:
    """A term of Body Part Examined with the code of the same meaning (PS3.16 L)."""

    table: str
    term: str
    scheme: str
    value: str
    meaning: str
    origin: Origin


@frozen
class ProfileRow:
    """What the confidentiality profile and its options do with an attribute, or with a content item (PS3.15 E).

    ``key`` is the tag, or value, scheme and value type of the concept name; ``actions`` are by column, empty where
    the option says nothing.
    """

    key: tuple[str, ...]
    name: str
    actions: tuple[tuple[str, str], ...]
    origin: Origin


@frozen
class SafePrivate:
    """A private attribute that is known to identify nobody (PS3.15 E.3.10); ``tag`` has ``xx`` for the block."""

    tag: str
    creator: str
    vr: str
    vm: str
    origin: Origin


@frozen
class Profile:
    """The tables of the application level confidentiality profile."""

    attributes: tuple[ProfileRow, ...] = ()
    content_items: tuple[ProfileRow, ...] = ()
    safe_private: tuple[SafePrivate, ...] = ()
    actions: tuple[str, ...] = ()
