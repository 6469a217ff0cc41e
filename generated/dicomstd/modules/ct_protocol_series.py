"""CT Protocol Series Module Attributes, PS3.3 C.34.1. Generated from table_C.34.1-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol


class CTProtocolSeries(Protocol):
    """An object that has the CT Protocol Series Module, PS3.3 C.34.1."""

    @property
    def Modality(self) -> Literal["CTPROTOCOL"]: ...
