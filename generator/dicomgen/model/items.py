"""The shapes of sequence items."""

from __future__ import annotations

from attrs import frozen


@frozen
class ItemSource:
    """Where an item is printed: a table and the path of sequences in it; an empty path is a macro as an item."""

    table: str
    path: tuple[str, ...]


@frozen
class ItemShape:
    """An item class: its name and the table in whose file it stands."""

    name: str
    source: ItemSource
