"""Shelf Module Table, PS3.3 F.3. Generated from table_F.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol


class Shelf(Protocol):
    """An object that has the Shelf Module, PS3.3 F.3."""

    @property
    def FileSetID(self) -> str | None: ...
