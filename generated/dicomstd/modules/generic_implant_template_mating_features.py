"""Generic Implant Template Mating Features Module Attributes, PS3.3 C.29.1.4. Generated from table_C.29.1.4-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import MatingFeatureSetsItem


class GenericImplantTemplateMatingFeatures(Protocol):
    """An object that has the Generic Implant Template Mating Features Module, PS3.3 C.29.1.4."""

    @reads
    def MatingFeatureSetsSequence(self) -> Items[MatingFeatureSetsItem] | None: ...
