"""RT Fraction Scheme Module Attributes, PS3.3 C.8.8.13. Generated from table_C.8-49; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import FractionGroupItem


class RTFractionScheme(Protocol):
    """An object that has the RT Fraction Scheme Module, PS3.3 C.8.8.13."""

    @reads
    def FractionGroupSequence(self) -> Items[FractionGroupItem]: ...
