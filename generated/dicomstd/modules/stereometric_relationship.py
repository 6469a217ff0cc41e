"""Stereometric Relationship Module Attributes, PS3.3 C.8.18.2. Generated from table_C.8.18.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import StereoPairsItem


class StereometricRelationship(Protocol):
    """An object that has the Stereometric Relationship Module, PS3.3 C.8.18.2."""

    @reads
    def StereoPairsSequence(self) -> Items[StereoPairsItem]: ...
