"""Timezone Module Attributes, PS3.3 C.12.5. Generated from table_C.12.5-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol


class Timezone(Protocol):
    """An object that has the Timezone Module, PS3.3 C.12.5."""

    @property
    def TimezoneOffsetFromUTC(self) -> str: ...
