"""Sequence items, L, PS3.3. Generated; do not edit."""

from collections.abc import Iterable
from dicodec.typed import AnyDS, AnyFD, Attr, Item, ListDS, ListFD, OptSeq
from dicomstd.items import ShadeMacroItem

class LampFilmPerFrameFunctionalGroupsItem(Item):
    """Item of table A.6-1, PS3.3 A.6.3: functional groups."""

    # Glow Course (C), PS3.3 C.7.6.2, if LampCount > 1
    GlowPosition: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = ...

    # Cord (U), PS3.3 C.7.6.3
    CordLength: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...

    def __init__(
        self, *,
        GlowPosition: ListFD | tuple[AnyFD, AnyFD, AnyFD] | None = ...,
        CordLength: ListDS | tuple[AnyDS, ...] | None = ...,
    ) -> None: ...

class LampFilmSharedFunctionalGroupsItem(Item):
    """Item of table A.6-1, PS3.3 A.6.3: functional groups."""

    # Shade Measures (M), PS3.3 C.7.6.1
    ShadeSequence: OptSeq[ShadeMacroItem] = ...

    # Cord (U), PS3.3 C.7.6.3
    CordLength: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...

    def __init__(
        self, *,
        ShadeSequence: Iterable[ShadeMacroItem] | None = ...,
        CordLength: ListDS | tuple[AnyDS, ...] | None = ...,
    ) -> None: ...
