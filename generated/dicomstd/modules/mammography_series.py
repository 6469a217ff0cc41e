"""Mammography Series Module Attributes, PS3.3 C.8.11.6. Generated from table_C.8-73; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import RequestAttributesItem


class MammographySeries(Protocol):
    """An object that has the Mammography Series Module, PS3.3 C.8.11.6."""

    @property
    def Modality(self) -> Literal["MG"]: ...

    @reads
    def RequestAttributesSequence(self) -> Items[RequestAttributesItem] | None: ...
