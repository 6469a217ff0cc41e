"""XA Protocol Series Module Attributes, PS3.3 C.34.16. Generated from table_C.34.16-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol


class XAProtocolSeries(Protocol):
    """An object that has the XA Protocol Series Module, PS3.3 C.34.16."""

    @property
    def Modality(self) -> Literal["XAPROTOCOL"]: ...
