"""ICC Profile Module Attributes, PS3.3 C.11.15. Generated from table_C.11.15-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads


class ICCProfile(Protocol):
    """An object that has the ICC Profile Module, PS3.3 C.11.15."""

    @reads
    def ICCProfile(self) -> memoryview: ...

    @property
    def ColorSpace(self) -> str | None: ...
